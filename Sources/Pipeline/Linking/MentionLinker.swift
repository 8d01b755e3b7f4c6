import Curation
import Education
import Linkage
import Tabular

/// Answers the mentions that sources declare, of whatever kind they are.
struct MentionLinker {
  /// How names with a code were answered without it, by source and kind.
  private var tried: [[String]: LinkTrial] = [:]
  private let registers: Registers
  private let models: ModelShelf
  private let decided: DecidedMentions

  /// Links to the registers of a run, as far as people left it open.
  init(_ registers: Registers, models: ModelShelf, decided: DecidedMentions) {
    self.registers = registers
    self.models = models
    self.decided = decided
  }

  /// The answers to the mentions of groups, in no stated order.
  ///
  /// Of a mention that people decided it is what is found without them, which they outrank.
  ///
  /// - Throws: `ConfigurationError` where a model's file has a mistake.
  mutating func links(_ groups: [MentionGroup]) throws -> [Link] {
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
        links += groups.flatMap(\.mentions).map { mention in
          linker.link(mention, ruledOut: decided.ruling(on: mention.id).ruledOut)
        }
      }
    }
    return links
  }

  /// How names with a code were answered without it so far, ascending by source and kind.
  var trials: [LinkTrial] {
    tried.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private mutating func links(_ groups: [MentionGroup], _ register: RegisterLinks) -> [Link] {
    var links: [Link] = []
    for group in groups {
      links += register.links(
        group.mentions, isOnce: group.declaration.isOnce, decided: decided, trials: &tried)
    }
    return links
  }
}
