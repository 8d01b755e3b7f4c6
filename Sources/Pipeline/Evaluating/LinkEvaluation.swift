public import Education
import Linkage
public import Tabular

/// How good the answers to a gold file are, judged strictly and by lineage.
public struct LinkEvaluation: Sendable {
  /// Who answered.
  private enum Subject: Sendable {
    case names(NameResolver)
    case authorities(AuthorityResolver, AuthorityRegister, CalendarDate)
  }

  private let items: [EvaluatedAnswer]
  private let typed: TypedAnswers?
  private let subject: Subject

  /// Asks all names of a gold file.
  ///
  /// - Parameters:
  ///   - gold: The names.
  ///   - resolver: What answers them.
  ///   - isOnce: Whether the file names each entity at most once: its answers are then chosen together.
  public init(_ gold: GoldFile, _ resolver: NameResolver, isOnce: Bool = false) {
    let answers = resolver.answers(to: gold.rows.map(\.question))
    let register = resolver.linker.register
    let outcomes =
      isOnce ? Self.outcomes(gold, answers, in: register) : gold.rows.map { _ in nil }
    items = gold.rows.indices.map { place in
      let (row, answer) = (gold.rows[place], answers[place])
      return outcomes[place].map { EvaluatedAnswer(row, answer, $0, in: register) }
        ?? EvaluatedAnswer(row, answer, in: register)
    }
    typed = nil
    subject = .names(resolver)
  }

  /// What a choice for all names of a file leaves of those that share a candidate with another.
  ///
  /// Of equal questions the first is decided by a number that has nothing to do with the order of the
  /// file: a file in the order of the register would give its answers away.
  private static func outcomes(
    _ gold: GoldFile, _ answers: [RankedAnswer], in register: EntityRegister
  ) -> [OnceChoice.Outcome?] {
    let cases = gold.rows.indices.map { place in
      let (question, answer) = (gold.rows[place].question, answers[place])
      let lot = UInt32(truncatingIfNeeded: place) &* 2_654_435_761
      return OnceChoice.Case(
        order: [
          question.name, question.authority, question.postcode ?? "", question.town,
          "\(lot)",
        ],
        candidates: answer.candidates.map { ($0.id, $0.probability) },
        none: answer.noneProbability)
    }
    return OnceChoice.outcomes(cases, isKin: register.isLineage)
  }

  /// Asks all names of authorities of a gold file.
  ///
  /// - Parameters:
  ///   - gold: The names.
  ///   - register: The authorities.
  ///   - asAt: The day as at which a name is meant where its row says none, and successors are asked
  ///     for.
  public init(_ gold: GoldFile, _ register: AuthorityRegister, asAt: CalendarDate) {
    let resolver = AuthorityResolver(register)
    let links = gold.rows.map { row in
      let mention = AuthorityResolver.mention(
        source: "", name: row.question.name, code: "", asAt: row.question.asAt ?? asAt)
      return resolver.resolve(mention, asAt: asAt)
    }
    items = zip(gold.rows, links).map { EvaluatedAnswer($0, $1, in: register) }
    typed = gold.isTyped ? TypedAnswers(gold, links, in: register) : nil
    subject = .authorities(resolver, register, asAt)
  }

  /// The figures, line by line.
  ///
  /// - Parameters:
  ///   - slices: Whether to say them by slice too.
  ///   - errors: How many of the worst errors to tell with their explanation.
  /// - Returns: The lines.
  public func report(slices: Bool, errors: Int) -> [String] {
    if let typed { return typed.lines + typed.errors.prefix(errors).flatMap(explained) }
    var lines: [String]
    switch subject {
    case .names(let resolver):
      lines = ["\(items.count) names, \(resolver.linker.register.count) entities"]
      lines += figures(items, "") + [recallLine(resolver)]
    case .authorities(_, let register, _):
      let distinct = distinctItems
      lines = [
        "\(items.count) rows, \(distinct.count) distinct names, \(register.authorities.count)"
          + " authorities and \(register.historic.count) of the past"
      ]
      lines += figures(items, " by row") + figures(distinct, " by distinct name")
    }
    if slices { lines += sliceLines }
    return lines + worst.prefix(errors).flatMap(explained)
  }

  private func figures(_ items: [EvaluatedAnswer], _ what: String) -> [String] {
    [false, true].flatMap { byLineage in
      EvaluationReport.lines(
        Evaluation(items.map { $0.judgement(byLineage: byLineage) }),
        title: (byLineage ? "lineage" : "strict") + what)
    }
  }

  /// Each name with each meaning once.
  private var distinctItems: [EvaluatedAnswer] {
    var seen: Set<[String]> = []
    return items.filter { seen.insert([$0.row.question.name, $0.row.expected]).inserted }
  }

  /// How many of the true answers were among the candidates, of those that could be found by name.
  private func recallLine(_ resolver: NameResolver) -> String {
    let queries = resolver.queries(items.map(\.row.question))
    var reachable = 0
    var found = 0
    var foundOthers = 0
    for (query, item) in zip(queries, items) {
      let isFound = resolver.linker.isCandidate(item.row.expected, for: query)
      if resolver.linker.register.isReachable(item.row.expected, by: query) {
        reachable += 1
        found += isFound ? 1 : 0
      } else {
        foundOthers += isFound ? 1 : 0
      }
    }
    let others = items.count - reachable
    return
      "candidates  recall \(EvaluationReport.share(found, of: reachable)) of \(reachable) true answers"
      + " that share a distinguishing word or four trigrams;"
      + " \(EvaluationReport.share(foundOthers, of: others)) of the \(others) others"
  }

  private var sliceLines: [String] {
    Dictionary(grouping: items) { $0.row.slice }.sorted { $0.key < $1.key }.map { slice, members in
      let right = EvaluationReport.share(members.count { $0.isRight }, of: members.count)
      let near = EvaluationReport.share(members.count { $0.isRightByLineage }, of: members.count)
      let automatic = Evaluation(members.map { $0.judgement(byLineage: true) }).automatic
      return "by \(slice.isEmpty ? "(blank)" : slice)  names \(members.count)  right \(right)"
        + "  by lineage \(near)"
        + "  coverage \(EvaluationReport.percent(automatic?.coverage ?? 0))"
    }
  }

  /// The errors, those said to be most probable first; equals by name.
  private var worst: [EvaluatedAnswer] {
    items.filter { !$0.isRightByLineage }.sorted { one, other in
      (-one.lineageProbability, one.row.question.name)
        < (-other.lineageProbability, other.row.question.name)
    }
  }

  private func explained(_ item: EvaluatedAnswer) -> [String] { explained(item.row) }

  /// A name with what is expected, and how its answer came about.
  private func explained(_ row: GoldFile.Row) -> [String] {
    let lines: [String] =
      switch subject {
      case .names(let resolver):
        resolver.explanation(of: row.question, expecting: row.expected)
      case .authorities(let resolver, _, let day):
        resolver.explanation(
          of: resolver.resolve(
            AuthorityResolver.mention(
              source: "", name: row.question.name, code: "", asAt: row.question.asAt ?? day),
            asAt: day), asAt: day)
      }
    return ["error  \(row.question.name)  expected \(row.expected)"] + lines.map { "  \($0)" }
  }

  /// What changes from other answers to the same names, one line each, at most so many.
  ///
  /// - Parameters:
  ///   - other: The answers of before.
  ///   - count: How many changes to tell; those that were right first.
  /// - Returns: The lines.
  public func differences(from other: LinkEvaluation, atMost count: Int) -> [String] {
    let changed = zip(items, other.items).filter { $0.told != $1.told }
    let worse = changed.filter { !$0.isRightByLineage && $1.isRightByLineage }
    let better = changed.filter { $0.isRightByLineage && !$1.isRightByLineage }
    let others = changed.filter { $0.isRightByLineage == $1.isRightByLineage }
    func certain(_ items: [EvaluatedAnswer]) -> Int {
      items.count { $0.told != nil && $0.lineageProbability >= MatchRun.Options().threshold }
    }
    func lines(_ what: String, _ pairs: [(EvaluatedAnswer, EvaluatedAnswer)]) -> [String] {
      pairs.map { now, before in
        "\(what)  \(now.row.question.name)  \(before.told ?? "none") -> \(now.told ?? "none"),"
          + " expected \(now.row.expected)"
      }
    }
    let all = lines("worse", worse) + lines("better", better) + lines("other", others)
    return [
      "compared  \(changed.count) answers differ: \(better.count) wrong ones become right,"
        + " \(worse.count) right ones wrong, \(others.count) neither",
      "compared  without a person at the usual threshold: \(certain(other.items)) become"
        + " \(certain(items))",
    ] + all.prefix(count)
  }
}
