/// Answers as they are written behind rows, one after another.
struct WrittenAnswers: Sendable {
  /// A question whose answer a person should look at.
  struct Open: Sendable {
    /// The question.
    let question: MatchQuestion
    /// The answer.
    let answer: MatchAnswer
  }

  /// The cells of all answers, as CSV.
  var text: [UInt8] = []
  private var ends: [Int] = []
  /// What kind of answer each is.
  private(set) var verdicts: [MatchAnswer.Verdict] = []
  /// Those that a person should look at, by place.
  private(set) var open: [Int: Open] = [:]

  /// Adds an answer whose cells end at a place of the text.
  mutating func append(_ answer: MatchAnswer, to question: MatchQuestion, endingAt end: Int) {
    if !answer.verdict.isAutomatic { open[count] = Open(question: question, answer: answer) }
    ends.append(end)
    verdicts.append(answer.verdict)
  }

  /// How many there are.
  var count: Int { ends.count }

  /// The cells of an answer.
  func cells(_ place: Int) -> ArraySlice<UInt8> {
    text[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// Several parts as one.
  static func joined(_ parts: [WrittenAnswers]) -> WrittenAnswers {
    var all = WrittenAnswers()
    all.text.reserveCapacity(parts.reduce(0) { $0 + $1.text.count })
    all.ends.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      let (start, first) = (all.text.count, all.count)
      all.text += part.text
      for end in part.ends { all.ends.append(start + end) }
      all.verdicts += part.verdicts
      for (place, open) in part.open { all.open[first + place] = open }
    }
    return all
  }
}
