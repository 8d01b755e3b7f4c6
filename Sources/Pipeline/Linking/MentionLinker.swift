import Education
import Linkage
import Tabular

/// Answers the mentions that sources declare, of whatever kind they are.
struct MentionLinker {
  /// Answers names of local authorities.
  let authorities: AuthorityResolver
  /// The day as at which successors are asked for.
  let asAt: CalendarDate

  /// The answers, in the order of the mentions.
  func links(_ mentions: [Mention]) -> [Link] {
    mentions.map { mention in
      guard mention.kind == AuthorityResolver.kind else {
        return Link(
          mention: mention, verdict: .none, targets: [], probability: nil, method: .none,
          evidence: ["there is no register of this kind to link to"])
      }
      return authorities.resolve(mention, asAt: asAt)
    }
  }
}
