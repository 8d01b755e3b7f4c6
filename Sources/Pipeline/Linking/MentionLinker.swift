import Education
import Linkage
import Tabular

/// Answers the mentions that sources declare, of whatever kind they are.
struct MentionLinker {
  private let registers: Registers
  private let models: ModelShelf

  /// Links to the registers of a run.
  init(_ registers: Registers, models: ModelShelf) {
    self.registers = registers
    self.models = models
  }

  /// The answers to the mentions of groups, in no stated order.
  ///
  /// - Throws: `ConfigurationError` where a model's file has a mistake.
  func links(_ groups: [MentionGroup]) throws -> [Link] {
    let byKind = Dictionary(grouping: groups) { $0.declaration.kind }
    var links: [Link] = []
    for kind in MentionDeclaration.Kind.allCases {
      guard let groups = byKind[kind] else { continue }
      switch kind {
      case .authority:
        let resolver = AuthorityResolver(registers.authorities)
        links += groups.flatMap(\.mentions).map { resolver.resolve($0, asAt: registers.asAt) }
      case .school:
        let resolver = NameResolver.schools(of: registers, model: try models.model(.schools))
        links += self.links(groups, RegisterLinks(resolver))
      case .trust:
        let resolver = NameResolver.trusts(of: registers, model: try models.model(.trusts))
        links += self.links(groups, RegisterLinks(resolver))
      case .partnership:
        let linker = PartnershipLinks(registers)
        links += groups.flatMap(\.mentions).map(linker.link)
      }
    }
    return links
  }

  private func links(_ groups: [MentionGroup], _ register: RegisterLinks) -> [Link] {
    groups.flatMap { group in
      register.links(group.mentions, isOnce: group.declaration.isOnce)
    }
  }
}
