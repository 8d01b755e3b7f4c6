import Linkage
import Tabular

extension MatchAnswer {
  /// The answers to rows of a file that names each entity at most once.
  ///
  /// Answers of a part, of several together or of something of the past are left as they are.
  ///
  /// - Parameters:
  ///   - answers: What was answered, row by row.
  ///   - questions: What each row asks.
  ///   - rows: The number of each row.
  ///   - matcher: What answered.
  /// - Returns: What is answered, row by row.
  static func once(
    _ answers: [MatchAnswer], _ questions: [MatchQuestion], rows: [Int],
    by matcher: any NameMatcher
  ) -> [MatchAnswer] {
    let asked = answers.indices.filter { place in
      answers[place].verdict == .one || answers[place].verdict == .ambiguous
    }
    let cases = asked.map { place in
      let candidates = answers[place].weighed
      return OnceChoice.Case(
        order: questions[place].order(row: rows[place]), candidates: candidates,
        none: 1 - candidates.reduce(0) { $0 + $1.probability })
    }
    var answers = answers
    let outcomes = OnceChoice.outcomes(cases) { matcher.isKin($0, $1) }
    for (place, outcome) in zip(asked, outcomes) {
      guard let outcome else { continue }
      let holder = outcome.holder.map { rows[asked[$0]] }
      let first = answers[place].candidates.first?.id ?? ""
      let isKin = outcome.id.map { $0 == first || matcher.isKin($0, first) } ?? false
      answers[place] = answers[place].once(outcome, holder: holder, isKin: isKin)
    }
    return answers
  }

  /// The entities that may be meant, each with how probable that is.
  private var weighed: [(id: String, probability: Double)] {
    candidates.map { ($0.id, $0.probability ?? probability ?? 0) }
  }

  /// The answer that a choice for the whole file leaves.
  private func once(
    _ outcome: OnceChoice.Outcome, holder: Int?, isKin: Bool
  ) -> MatchAnswer {
    let all = candidates
    let first = all.first.map { "\($0.id) \($0.name)" } ?? ""
    let taken = holder.map { "\(first) is more likely meant in row \($0)" }
    guard let id = outcome.id, let entity = all.first(where: { $0.id == id }) else {
      return MatchAnswer(
        .review, reasons: [taken ?? "all that it may mean is more likely meant in other rows"],
        others: all)
    }
    let isFirst = id == all.first?.id
    let likely = min(isKin ? probability ?? 1 : 1, outcome.probability)
    let margin = max(2 * outcome.probability - 1, 0)
    let rest = all.filter { $0.id != id }
    guard margin >= RankedAnswer.leastMargin else {
      return MatchAnswer(
        .ambiguous, probability: likely, margin: margin,
        reasons: ["another row may mean it as well"] + reasons, others: [entity] + rest)
    }
    return MatchAnswer(
      .one, entities: [entity], probability: likely, margin: margin,
      reasons: isFirst ? reasons : [taken].compactMap { $0 }, others: rest)
  }
}

extension MatchQuestion {
  /// What the place of a row among equals is decided by: what it asks, and of the same questions its
  /// number.
  fileprivate func order(row: Int) -> [String] {
    let digits = String(row)
    return [
      name, authority, postcode ?? "", town, code, asAt?.description ?? "",
      String(repeating: "0", count: 20 - digits.count) + digits,
    ]
  }
}
