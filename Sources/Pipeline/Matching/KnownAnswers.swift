/// Answers the rows of a file, and keeps what came of each question: what is asked again is not
/// looked for again.
struct KnownAnswers<Kept: Sendable> {
  /// So many are kept; when there are more, keeping begins anew.
  private static var limit: Int { 1 << 16 }

  /// The rows of a batch, before they are answered.
  struct Asked: Sendable {
    /// The place of each row's answer among those kept; -1 for a row that cannot be asked.
    let places: [Int]
    /// What was not asked before.
    let questions: [MatchQuestion]
    /// Whether what was kept before is to be forgotten.
    let isAnew: Bool
  }

  /// What is kept of the answers, by place.
  private(set) var kept: [Kept] = []
  private var places: [MatchQuestion: Int] = [:]

  /// The place that a question has, or is given: one look into the table does both.
  private static func place(_ place: inout Int) -> Int { place }

  /// Gives each row's question its place among the answers.
  mutating func ask(_ rows: [MatchInput.Row]) -> Asked {
    let isAnew = places.count > Self.limit
    if isAnew { places.removeAll(keepingCapacity: true) }
    var asked: [MatchQuestion] = []
    places.reserveCapacity(places.count + rows.count)
    let placeOfRow = rows.indices.map { row in
      if rows[row].problem != nil { return -1 }
      let next = places.count
      let place = Self.place(&places[rows[row].question, default: next])
      if place == next { asked.append(rows[row].question) }
      return place
    }
    return Asked(places: placeOfRow, questions: asked, isAnew: isAnew)
  }

  /// Keeps what came of a batch's questions; batches come in the order in which they were asked.
  mutating func keep(_ answers: [Kept], for asked: Asked) {
    if asked.isAnew { kept.removeAll(keepingCapacity: true) }
    kept += answers
  }
}
