import Tabular

/// What a person should look at of a file: each question once, the least certain first.
public struct MatchReview: Sendable {
  /// A question, and where it stands.
  private struct Item: Sendable {
    let firstRow: Int
    var count: Int
    let answer: MatchAnswer
  }

  private var items: [MatchQuestion: Item] = [:]

  /// Creates an empty list.
  public init() {}

  /// Whether there is nothing to look at.
  public var isEmpty: Bool { items.isEmpty }

  /// Adds a question that a row asks, and its answer.
  mutating func add(_ open: WrittenAnswers.Open, row: Int) {
    if items[open.question] != nil {
      items[open.question]?.count += 1
    } else {
      items[open.question] = Item(firstRow: row, count: 1, answer: open.answer)
    }
  }

  /// How uncertain an answer is: 1 where it is as likely right as wrong, 0 where nothing is offered.
  private static func uncertainty(_ answer: MatchAnswer) -> Double {
    guard let probability = answer.others.first?.probability ?? answer.probability else { return 0 }
    return 1 - abs(2 * probability - 1)
  }

  /// The list as CSV.
  public func text() throws -> [UInt8] {
    var writer = DelimitedWriter(header: [
      "row", "row_count", "name", "la_name", "town", "postcode", "as_at", "verdict",
      "probability", "margin", "candidates", "reason",
    ])
    let order = items.sorted { one, other in
      let (first, second) = (
        Self.uncertainty(one.value.answer), Self.uncertainty(other.value.answer)
      )
      return first == second ? one.value.firstRow < other.value.firstRow : first > second
    }
    for (question, item) in order {
      writer.append(item.firstRow)
      writer.append(item.count)
      for text in [question.name, question.authority, question.town, question.postcode ?? ""] {
        writer.append(text)
      }
      writer.append(question.asAt)
      writer.append(item.answer.verdict.rawValue)
      append(item.answer.probability, to: &writer)
      append(item.answer.margin, to: &writer)
      writer.append(
        item.answer.others.map { "\($0.id) \($0.name)" }.joined(separator: "|"))
      writer.append(item.answer.reasons.joined(separator: "; "))
      try writer.endRecord()
    }
    return try writer.finish()
  }

  private func append(_ number: Double?, to writer: inout DelimitedWriter) {
    if let number { writer.append(number, places: 4) } else { writer.appendEmpty() }
  }
}
