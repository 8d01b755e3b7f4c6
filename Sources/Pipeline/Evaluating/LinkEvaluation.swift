public import Education
import Linkage

/// How good the answers to a gold file are, judged strictly and by lineage.
public struct LinkEvaluation: Sendable {
  /// What was asked, expected and answered.
  struct Item: Sendable {
    let row: GoldFile.Row
    let answer: RankedAnswer

    /// Whether the answer is the expected entity.
    var isRight: Bool { answer.best?.id == row.expected }
  }

  private let items: [Item]
  private let resolver: NameResolver

  /// Asks all names of a gold file.
  public init(_ gold: GoldFile, _ resolver: NameResolver) {
    let answers = resolver.answers(to: gold.rows.map(\.question))
    items = zip(gold.rows, answers).map { Item(row: $0, answer: $1) }
    self.resolver = resolver
  }

  /// Whether an answer is the expected entity, or one step of succession from it.
  private func isRightByLineage(_ item: Item) -> Bool {
    guard let best = item.answer.best else { return false }
    return item.isRight || resolver.linker.register.isLineage(best.id, item.row.expected)
  }

  /// The judgements of the answers, strictly or by lineage.
  func judgements(byLineage: Bool, of items: [Item]? = nil) -> [Judgement] {
    (items ?? self.items).map { item in
      let best = item.answer.best
      return Judgement(
        probability: (byLineage ? best?.lineageProbability : best?.probability) ?? 0,
        isAnswered: best != nil, isRight: byLineage ? isRightByLineage(item) : item.isRight)
    }
  }

  /// Of answers that have no rival: whether they are right, beside how probable it was that there is
  /// an answer at all.
  var judgementsOfClearAnswers: [Judgement] {
    items.compactMap { item in
      let any = 1 - item.answer.noneProbability
      guard let best = item.answer.best, best.lineageProbability > 0.9 * any else { return nil }
      return Judgement(
        probability: any, isAnswered: true, isRight: isRightByLineage(item))
    }
  }

  /// The figures, line by line.
  ///
  /// - Parameters:
  ///   - slices: Whether to say them by slice too.
  ///   - errors: How many of the worst errors to tell with their explanation.
  /// - Returns: The lines.
  public func report(slices: Bool, errors: Int) -> [String] {
    var lines = ["\(items.count) names, \(resolver.linker.register.count) entities"]
    for byLineage in [false, true] {
      let evaluation = Evaluation(judgements(byLineage: byLineage))
      lines += EvaluationReport.lines(evaluation, title: byLineage ? "lineage" : "strict")
    }
    lines += recallLines
    if slices { lines += sliceLines }
    if errors > 0 { lines += errorLines(errors) }
    return lines
  }

  /// How many of the true answers were among the candidates, of those that could be found by name.
  private var recallLines: [String] {
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
    return [
      "candidates  recall \(EvaluationReport.share(found, of: reachable)) of \(reachable) true answers"
        + " that share a distinguishing word or four trigrams;"
        + " \(EvaluationReport.share(foundOthers, of: others)) of the \(others) others"
    ]
  }

  private var sliceLines: [String] {
    let groups = Dictionary(grouping: items) { $0.row.slice }
    return groups.sorted { $0.key < $1.key }.map { slice, members in
      let strict = Evaluation(judgements(byLineage: false, of: members)).points.last
      let lineage = Evaluation(judgements(byLineage: true, of: members)).points.last
      return "by \(slice.isEmpty ? "(blank)" : slice)  names \(members.count)"
        + "  right \(EvaluationReport.share(strict?.right ?? 0, of: members.count))"
        + "  by lineage \(EvaluationReport.share(lineage?.right ?? 0, of: members.count))"
    }
  }

  /// The errors that were most probable to be right, each with its explanation.
  private func errorLines(_ count: Int) -> [String] {
    let wrong = items.filter { !isRightByLineage($0) }.sorted { one, other in
      let first = (-(one.answer.best?.lineageProbability ?? 0), one.row.question.name)
      let second = (-(other.answer.best?.lineageProbability ?? 0), other.row.question.name)
      return first < second
    }
    return wrong.prefix(count).flatMap { item in
      ["error  \(item.row.question.name)  expected \(item.row.expected)"]
        + resolver.explanation(of: item.row.question, expecting: item.row.expected)
        .map { "  \($0)" }
    }
  }

  /// What another model would answer otherwise, one line each, at most so many.
  public func differences(from other: LinkEvaluation, atMost count: Int) -> [String] {
    let changed = zip(items, other.items).filter { $0.answer.best?.id != $1.answer.best?.id }
    let better = changed.count { isRightByLineage($0) && !other.isRightByLineage($1) }
    let worse = changed.count { !isRightByLineage($0) && other.isRightByLineage($1) }
    return [
      "compared  \(changed.count) answers differ: \(better) wrong ones become right,"
        + " \(worse) right ones wrong"
    ]
      + changed.prefix(count).map { item, before in
        "change  \(item.row.question.name)  \(before.answer.best?.id ?? "none")"
          + " -> \(item.answer.best?.id ?? "none"), expected \(item.row.expected)"
      }
  }
}
