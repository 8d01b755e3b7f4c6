import Linkage
public import Tabular

/// A person's verdict on a link, which outranks the model.
public struct Decision: Hashable, Sendable {
  /// What a person found.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The mention means the candidate.
    case match
    /// The mention does not mean the candidate, which is not offered again.
    case not
    /// It cannot be told; the mention waits in the review queue.
    case unsure
  }

  /// The id of the mention.
  public let mention: String
  /// The id of the candidate in its register; empty for `unsure`, and for a match to nothing.
  public let candidate: String
  /// What was found.
  public let verdict: Verdict
  /// Who found it.
  public let who: String
  /// When.
  public let when: CalendarDate
  /// Why.
  public let why: String
  /// The first day on which it no longer stands; nil for never.
  public let expires: CalendarDate?

  /// Whether it stands on a day.
  public func stands(on date: CalendarDate) -> Bool {
    expires.map { date < $0 } ?? true
  }

  /// What a reader of a link is told of it.
  var reason: String {
    let found =
      switch verdict {
      case .match where candidate.isEmpty: "decided to mean nothing of the register"
      case .match: "decided to mean \(candidate)"
      case .not: "decided not to mean \(candidate)"
      case .unsure: "a person could not tell"
      }
    return "\(found), by \(who) on \(when)\(why.isEmpty ? "" : ": \(why)")"
  }
}

extension Link {
  /// The link as decisions on its mention leave it.
  ///
  /// A match decides. A candidate that was ruled out goes; where it was the whole answer, a person
  /// must look again.
  func decided(by decisions: [Decision]) -> Link {
    guard !decisions.isEmpty else { return self }
    func link(
      _ verdict: LinkVerdict, _ targets: [String], _ probability: Double?, _ reasons: [String]
    ) -> Link {
      Link(
        mention: mention, verdict: verdict, targets: targets, probability: probability,
        method: .decision, evidence: reasons)
    }
    if let match = decisions.last(where: { $0.verdict == .match }) {
      guard !match.candidate.isEmpty else { return link(.none, [], nil, [match.reason]) }
      return link(.one, [match.candidate], 1, [match.reason])
    }
    let ruledOut = decisions.filter { $0.verdict == .not && targets.contains($0.candidate) }
    if !ruledOut.isEmpty {
      let left = targets.filter { target in !ruledOut.contains { $0.candidate == target } }
      let reasons = ruledOut.map(\.reason)
      return left.isEmpty || verdict != .ambiguous
        ? link(.none, [], nil, reasons) : link(.ambiguous, left, probability, reasons + evidence)
    }
    guard let unsure = decisions.last(where: { $0.verdict == .unsure }), !targets.isEmpty else {
      return self
    }
    return link(.ambiguous, targets, probability, [unsure.reason] + evidence)
  }
}
