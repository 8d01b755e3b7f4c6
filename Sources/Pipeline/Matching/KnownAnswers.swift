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

  /// The answers, in the order of the rows.
  mutating func answers(_ rows: [MatchInput.Row]) -> [MatchAnswer] {
    if answers.count > Self.limit {
      places.removeAll(keepingCapacity: true)
      answers.removeAll()
    }
    var asked: [MatchQuestion] = []
    let placeOfRow = rows.map { row in
      if row.problem != nil { return -1 }
      if let place = places[row.question] { return place }
      let place = answers.count + asked.count
      places[row.question] = place
      asked.append(row.question)
      return place
    }
    for answer in matcher.answers(to: asked) { answers.append(answer.held(to: threshold)) }
    return zip(rows, placeOfRow).map { row, place in
      place < 0 ? MatchAnswer(.none, reasons: [row.problem ?? ""]) : answers[place]
    }
  }
}
