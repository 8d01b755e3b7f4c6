extension RankedAnswer {
  /// Two entities no further apart than this in probability are a choice.
  public static let leastMargin = 0.1

  /// What kind of answer it is: nothing where that is the likeliest, a choice where two entities that
  /// are not of one lineage are about as likely, else one.
  public var verdict: LinkVerdict {
    guard let best, best.lineageProbability >= noneProbability else { return .none }
    return margin < Self.leastMargin && candidates.count > 1 ? .ambiguous : .one
  }

  /// The entities about as likely as the first, itself among them.
  public var choices: [Candidate] {
    candidates.filter { ($0.probability - (best?.probability ?? 0)).magnitude < Self.leastMargin }
  }
}
