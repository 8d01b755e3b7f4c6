import Education
import Linkage
import Tabular

/// Answers mentions of partnerships from the register that people keep.
struct PartnershipLinks {
  private let register: PartnershipRegister
  private let resolver: PartnershipResolver
  private let authorities: AuthorityResolver

  /// Links to the partnerships of a run's registers.
  init(_ registers: Registers) {
    register = registers.partnerships
    let reader = PartnershipAreaReader(registers.authorities, asAt: registers.asAt)
    resolver = PartnershipResolver(
      register.partnerships(by: reader), authorities: registers.authorities)
    authorities = AuthorityResolver(registers.authorities)
  }

  /// The answer to a mention: an id that stands today.
  func link(_ mention: Mention) -> Link {
    let code = mention.value(of: "code") ?? ""
    if register[code] != nil {
      return Link(
        mention: mention, verdict: .one, targets: [register.current(code)], probability: 1,
        method: .code, evidence: ["the source gives the id \(code)"])
    }
    let place = mention.value(of: MentionDeclaration.Context.authority.rawValue) ?? ""
    let found = resolver.candidates(mention.text, authorities: authorities.codes(of: place))
    guard let best = found.first else {
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
        evidence: ["no partnership of the register has this name or these initials"])
    }
    // Names of what was merged mean what it was merged into.
    let ids = found.filter { $0.probability == best.probability }
      .map { register.current($0.partnership.id) }
    let choices = Set(ids).sorted()
    let margin = best.probability - (found.dropFirst(ids.count).first?.probability ?? 0)
    let isExact = best.partnership.names.contains(mention.text)
    return Link(
      mention: mention, verdict: choices.count == 1 ? .one : .ambiguous, targets: choices,
      probability: min(best.probability * Double(ids.count) / Double(choices.count), 1),
      margin: choices.count == 1 ? margin : 0, method: isExact ? .exact : .alias,
      evidence: [best.reason])
  }
}
