import Tabular

extension MatchInput {
  /// What the record in hand asks, and why it cannot be asked; nil where it can.
  func question() -> (MatchQuestion, problem: String?) {
    let day = asked(.date) ?? ""
    var question = MatchQuestion(asked(.name) ?? "")
    question.authority = asked(.authority) ?? ""
    question.postcode = asked(.postcode)
    question.town = asked(.town) ?? ""
    question.code = asked(.code) ?? ""
    question.asAt = CalendarDate(iso: day)
    return (question, problem(question, day))
  }

  private func problem(_ question: MatchQuestion, _ day: String) -> String? {
    if let first = columns.missing.first, asked[.name] == nil { return first }
    if question.name.isEmpty, question.code.isEmpty { return "there is no name" }
    return day.isEmpty || question.asAt != nil ? nil : "\"\(day)\" is no day such as 2023-11-16"
  }

  /// What the record in hand has for a role; nil where no column is asked for it.
  private func asked(_ role: MatchColumns.Role) -> String? {
    guard let place = asked[role] else { return nil }
    return Self.trimmed(isOdd(place) ? text(reader.bytes(place)) : reader.text(place))
  }
}
