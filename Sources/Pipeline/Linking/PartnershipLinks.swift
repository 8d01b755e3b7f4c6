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

  /// The answer to a mention: an id that stands today, of a partnership that was not ruled out.
  func link(_ mention: Mention, ruledOut: Set<String> = []) -> Link {
    let code = mention.value(of: "code") ?? ""
    if register[code] != nil {
      return Link(
        mention: mention, verdict: .one, targets: [register.current(code)], probability: 1,
        method: .code, evidence: ["the source gives the id \(code)"])
    }
    let place = mention.value(of: MentionDeclaration.Context.authority.rawValue) ?? ""
    let all = resolver.candidates(mention.text, authorities: authorities.codes(of: place))
    let left = all.filter { !ruledOut.contains($0.partnership.id) && $0.probability > 0 }
    // Where all are ruled out, that is what decides.
    let found = left.isEmpty ? all : left
    let gone = all.reduce(0) { $0 + (ruledOut.contains($1.partnership.id) ? $1.probability : 0) }
    guard let best = found.first else {
      return Link(
        mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
        evidence: ["no partnership of the register has this name or these initials"])
    }
    // Names of what was merged mean what it was merged into, unless that is ruled out.
    let ids = found.filter { $0.probability == best.probability }.map(\.partnership.id)
      .map { left.isEmpty ? $0 : register.current($0) }
    let choices = Set(ids).sorted()
    // What is left shares what was thought of those that were ruled out.
    let scale = left.isEmpty || gone == 0 ? 1 : 1 / max(1 - gone, best.probability)
    let margin = best.probability - (found.dropFirst(ids.count).first?.probability ?? 0)
    let isExact = best.partnership.names.contains(mention.text)
    return Link(
      mention: mention, verdict: choices.count == 1 ? .one : .ambiguous, targets: choices,
      probability: min(best.probability * scale * Double(ids.count) / Double(choices.count), 1),
      margin: choices.count == 1 ? margin * scale : 0, method: isExact ? .exact : .alias,
      evidence: [best.reason])
  }
}
