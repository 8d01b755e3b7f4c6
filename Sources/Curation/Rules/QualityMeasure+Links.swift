extension QualityMeasure {
  /// How much of a source was linked.
  public static let linkRate = QualityMeasure(
    "link_rate", of: .links, in: .percent,
    "The share of the source's rows whose name was linked without doubt.", known: rated
  ) { facts, subject in
    guard let rate = facts.rate(subject) else { return nameless }
    return .share(
      rate.linkedRows, of: rate.rows, "\(of(rate.linkedRows, rate.rows)) rows are linked")
  }

  /// How the share that was linked changed.
  public static let linkRateAgainstPredecessor = QualityMeasure(
    "link_rate_against_predecessor", of: .links, in: .points,
    "How that share changed against the release before; a source that has no such names any more "
      + "has a share of 0.", known: { (rated($0) + formerlyRated($0)).sorted() }
  ) { facts, subject in
    guard facts.before != nil else { return .first }
    guard let rate = facts.rate(subject) else {
      guard let before = facts.ratesBefore[subject], let share = before.linkedPercent else {
        return nameless
      }
      return Measurement(
        -share, of: before.rows,
        "It has no such names any more; \(Unit.percent.text(share)) of"
          + " \(DomainChange.grouped(before.rows)) rows were linked in the release before")
    }
    return .points(
      rate.stated.linkedPercent, from: facts.ratesBefore[subject]?.linkedPercent, of: rate.rows,
      "The share of rows that are linked")
  }

  /// How often names agree with the codes beside them.
  public static let codeAgreement = QualityMeasure(
    "code_agreement", of: .links, in: .percent,
    "Of the names with an official code that the register knows: the share whose name agrees with "
      + "what the code means.",
    known: { $0.rates.filter { $0.coded > 0 }.map(\.subject) }
  ) { facts, subject in
    guard let rate = facts.rate(subject) else { return nameless }
    return .share(
      rate.agreeing, of: rate.coded, "\(of(rate.agreeing, rate.coded)) names agree with their code")
  }

  /// How far the probabilities that a model states are from what is right.
  public static let calibration = QualityMeasure(
    "calibration", of: .links, in: .points,
    "Of the names with an official code that a model, without it, has an answer to: the mean "
      + "probability that it states of its first answer, less the share whose first answer is what the "
      + "code means or a step of succession from it. Above zero it is surer than it is right.",
    known: { $0.rates.filter { $0.trial != nil }.map(\.subject) }
  ) { facts, subject in
    guard let trial = facts.rate(subject)?.trial else {
      return .nothing("It has no names with a code that a model answers")
    }
    let stated = 100 * trial.stated / Double(trial.names)
    let right = 100 * Double(trial.right) / Double(trial.names)
    return Measurement(
      stated - right, of: trial.names,
      "The mean of what is stated is \(Unit.percent.text(stated)), and"
        + " \(of(trial.right, trial.names)) answers are right")
  }

  /// How sure the answers got.
  public static let probabilityAgainstPredecessor = QualityMeasure(
    "probability_against_predecessor", of: .links, in: .points,
    "How the mean probability of the answers by a model changed against the release before: where "
      + "it drifts, the names are written in another way, or the model no longer fits them.",
    known: { $0.rates.filter { $0.weighed > 0 }.map(\.subject) }
  ) { facts, subject in
    guard facts.before != nil else { return .first }
    guard let rate = facts.rate(subject) else { return nameless }
    return .points(
      rate.stated.probabilityPercent, from: facts.ratesBefore[subject]?.probabilityPercent,
      of: rate.weighed, "The mean probability")
  }

  private static let nameless = Measurement.nothing("It has no such names")

  /// Sources that still are there and had names that they have no more.
  private static func formerlyRated(_ facts: RuleFacts) -> [String] {
    let sources = Set(facts.content.inputs.sources.map(\.name))
    return facts.ratesBefore.keys.filter { subject in
      facts.rate(subject) == nil && sources.contains(String(subject.prefix { $0 != "/" }))
    }
  }

  private static func rated(_ facts: RuleFacts) -> [String] { facts.rates.map(\.subject) }
}
