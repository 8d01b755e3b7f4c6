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
  /// The source on whose name of the same words it was taken; nil where it was taken on the mention.
  var source: String?
  /// The id that was decided for, where another stands in its place today.
  var former: String?

  init(
    mention: String, candidate: String, verdict: Verdict, who: String, when: CalendarDate,
    why: String, expires: CalendarDate?
  ) {
    self.mention = mention
    self.candidate = candidate
    self.verdict = verdict
    self.who = who
    self.when = when
    self.why = why
    self.expires = expires
  }

  /// Whether it stands on a day.
  public func stands(on date: CalendarDate) -> Bool {
    expires.map { date < $0 } ?? true
  }

  /// What a reader of a link is told of it.
  var reason: String {
    let found =
      switch verdict {
      case .match where candidate.isEmpty: "decided to mean nothing of the register"
      case .match: "decided to mean \(former.map { "\($0), now " } ?? "")\(candidate)"
      case .not: "decided not to mean \(candidate)"
      case .unsure: "a person could not tell"
      }
    let elsewhere = source.map { ", for the same name in \($0)" } ?? ""
    return "\(found), by \(who) on \(when)\(elsewhere)\(why.isEmpty ? "" : ": \(why)")"
  }

  /// The decision as it holds for a name of the same words in another source than this.
  func taken(on source: String) -> Decision {
    var decision = self
    decision.source = source
    return decision
  }

  /// The decision with the id that stands for its match today.
  ///
  /// What was ruled out stays what it was: that a name does not mean what went into another says
  /// nothing of the other.
  func led(by current: (String) -> String) -> Decision {
    let id = current(candidate)
    guard verdict == .match, id != candidate else { return self }
    var decision = Decision(
      mention: mention, candidate: id, verdict: verdict, who: who, when: when, why: why,
      expires: expires)
    decision.source = source
    decision.former = candidate
    return decision
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
