/// Answers the rows of a file, and keeps what it answered: what is asked again is not looked for again.
struct KnownAnswers {
  /// So many answers are kept; when there are more, keeping begins anew.
  private static let limit = 1 << 16

  private let matcher: any NameMatcher
  private let threshold: Double
  private var places: [MatchQuestion: Int] = [:]
  private var answers: [MatchAnswer] = []

  init(_ matcher: any NameMatcher, threshold: Double) {
    self.matcher = matcher
    self.threshold = threshold
  }

  /// The place that a question has, or is given: one look into the table does both.
  private static func place(_ place: inout Int) -> Int { place }

  /// The answers, in the order of the rows.
  mutating func answers(_ rows: [MatchInput.Row]) -> [MatchAnswer] {
    if answers.count > Self.limit {
      places.removeAll(keepingCapacity: true)
      answers.removeAll()
    }
    var asked: [MatchQuestion] = []
    places.reserveCapacity(places.count + rows.count)
    let placeOfRow = rows.indices.map { row -> Int? in
      if rows[row].problem != nil { return nil }
      let next = answers.count + asked.count
      let place = Self.place(&places[rows[row].question, default: next])
      if place == next { asked.append(rows[row].question) }
      return place
    }
    for answer in matcher.answers(to: asked) { answers.append(answer.held(to: threshold)) }
    return rows.indices.map { row in
      placeOfRow[row].map { answers[$0] }
        ?? MatchAnswer(.none, reasons: [rows[row].problem ?? ""])
    }
  }
}
