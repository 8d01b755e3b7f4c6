/// The answers to all that was asked so far, by the places of the questions.
struct KnownAnswers: Sendable {
  /// The answers to what each batch asked anew, and the place of the first.
  private var parts: [(first: Int, answers: WrittenAnswers)] = []

  /// Keeps the answers to the next questions.
  mutating func keep(_ answers: WrittenAnswers) {
    let first = parts.last.map { $0.first + $0.answers.count } ?? 0
    if answers.count > 0 { parts.append((first, answers)) }
  }

  /// What a question's answer is among those of its batch.
  private func find(_ place: Int) -> (part: Int, place: Int) {
    var (low, high) = (0, parts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if parts[middle].first <= place { low = middle } else { high = middle - 1 }
    }
    return (low, place - parts[low].first)
  }

  /// The cells of an answer, as CSV.
  func cells(_ place: Int) -> ArraySlice<UInt8> {
    let found = find(place)
    return parts[found.part].answers.cells(found.place)
  }

  /// What kind of answer it is.
  func verdict(_ place: Int) -> MatchAnswer.Verdict {
    let found = find(place)
    return parts[found.part].answers.verdicts[found.place]
  }

  /// The question and its answer, where a person should look at them.
  func open(_ place: Int) -> WrittenAnswers.Open? {
    let found = find(place)
    return parts[found.part].answers.open[found.place]
  }
}
