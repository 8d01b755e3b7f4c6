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

  /// The answers to mentions, in no stated order.
  ///
  /// - Throws: `ConfigurationError` where a model's file has a mistake.
  func links(_ mentions: [Mention]) throws -> [Link] {
    let byKind = Dictionary(grouping: mentions) { $0.kind }
    var links: [Link] = []
    for (kind, mentions) in byKind.sorted(by: { $0.key < $1.key }) {
      switch kind {
      case AuthorityResolver.kind:
        let resolver = AuthorityResolver(registers.authorities)
        links += mentions.map { resolver.resolve($0, asAt: registers.asAt) }
      case MentionDeclaration.Kind.school.rawValue:
        let resolver = NameResolver.schools(of: registers, model: try models.model(.schools))
        links += RegisterLinks(resolver).links(mentions)
      case MentionDeclaration.Kind.trust.rawValue:
        let resolver = NameResolver.trusts(of: registers, model: try models.model(.trusts))
        links += RegisterLinks(resolver).links(mentions)
      default:
        links += mentions.map { mention in
          Link(
            mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
            evidence: ["there is no register of this kind to link to"])
        }
      }
    }
    return links
  }
}
