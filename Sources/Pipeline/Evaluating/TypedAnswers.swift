import Education
import Linkage

/// Names whose meaning is known to be of a kind: a part, several together, one of the past, a choice.
struct TypedAnswers: Sendable {
  private let count: Int
  private let right: Int
  private let rightKind: Int
  private let byKind: [String]
  /// The rows whose answer is not of the stated kind, or does not have the stated codes.
  let errors: [GoldFile.Row]

  /// Judges answers; where no codes are stated, the kind alone.
  init(_ gold: GoldFile, _ links: [Link], in register: AuthorityRegister) {
    var errors: [GoldFile.Row] = []
    var counts: [String: (right: Int, all: Int)] = [:]
    var rightKind = 0
    for (row, link) in zip(gold.rows, links) {
      let isKind = link.verdict.rawValue == row.kind
      let expected = row.codes.compactMap { LACode($0).flatMap { register.id(of: $0) } }.sorted()
      let isRight = isKind && (row.codes.isEmpty || link.targets.sorted() == expected)
      rightKind += isKind ? 1 : 0
      counts[row.kind, default: (0, 0)].all += 1
      counts[row.kind, default: (0, 0)].right += isRight ? 1 : 0
      if !isRight { errors.append(row) }
    }
    count = gold.rows.count
    right = count - errors.count
    self.rightKind = rightKind
    self.errors = errors
    byKind = counts.sorted { $0.key < $1.key }.map { kind, one in
      "by \(kind)  names \(one.all)  right \(one.right)"
    }
  }

  /// The figures, line by line.
  var lines: [String] {
    [
      "typed  \(count) names: \(rightKind) have the stated kind of answer, \(right) the stated"
        + " authorities too"
    ] + byKind + errors.map { "wrong  \($0.question.name)  expected \($0.kind) \($0.expected)" }
  }
}
