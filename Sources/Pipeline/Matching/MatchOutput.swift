import Tabular

/// The columns of the answers, behind those of the file.
struct MatchOutput: Sendable {
  /// Most answers are written in so many bytes.
  private static let usualCells = 320

  /// All columns: the file's, one without a name for each field beyond its header, the answers'.
  let columns: [String]
  private let width: Int
  private let top: Int

  init(header: [String], width: Int, top: Int) {
    self.width = width
    self.top = max(top, 1)
    var columns = header
    for _ in header.count..<max(width, header.count) { columns.append("") }
    var answers = [
      "match_id", "match_name", "match_probability", "match_margin", "match_verdict",
      "match_reason", "match_runner_up",
    ]
    for place in 1..<self.top + 1 where self.top > 1 {
      answers += ["match_\(place)_id", "match_\(place)_name", "match_\(place)_probability"]
    }
    // A file that was matched before keeps its answers.
    let isTaken = !Set(columns).isDisjoint(with: answers)
    var turn = 2
    while isTaken, !Set(columns).isDisjoint(with: answers.map { "\($0)_\(turn)" }) { turn += 1 }
    self.columns = columns + (isTaken ? answers.map { "\($0)_\(turn)" } : answers)
  }

  /// The text of rows and their answers.
  ///
  /// - Parameters:
  ///   - batch: The rows.
  ///   - answers: All answers known.
  /// - Returns: The text.
  /// - Throws: `WrongCellCount` where a row's cells were not counted as they were written.
  func text(_ batch: MatchInput.Batch, _ answers: KnownAnswers) throws -> [UInt8] {
    var writer = DelimitedWriter(width: columns.count)
    writer.reserve(batch.text.count + batch.rows.count * Self.usualCells)
    for row in batch.rows {
      writer.append(written: batch.text[row.cells], cells: width)
      if row.place < 0 {
        append(MatchAnswer(.none, reasons: [row.problem]), to: &writer)
      } else {
        writer.append(written: answers.cells(row.place), cells: columns.count - width)
      }
      try writer.endRecord()
    }
    return try writer.finish()
  }

  /// Answers that are being written.
  struct Writing: ~Copyable {
    private let output: MatchOutput
    private var writer: DelimitedWriter
    private var written = WrittenAnswers()

    fileprivate init(_ output: MatchOutput) {
      self.output = output
      writer = DelimitedWriter(width: output.columns.count - output.width)
    }

    /// Writes the next answer as it is written behind each row that asks the question.
    mutating func append(_ answer: MatchAnswer, to question: MatchQuestion) {
      output.append(answer, to: &writer)
      written.append(answer, to: question, endingAt: writer.endPart().upperBound)
    }

    /// What was written.
    consuming func finish() -> WrittenAnswers {
      var written = written
      written.text = writer.finishParts()
      return written
    }
  }

  /// Begins to write answers.
  func answers() -> Writing { Writing(self) }

  private func append(_ answer: MatchAnswer, to writer: inout DelimitedWriter) {
    writer.append(joined: answer.entities.count, by: "|") { answer.entities[$0].id }
    writer.append(joined: answer.entities.count, by: "|") { answer.entities[$0].name }
    append(answer.probability, to: &writer)
    append(answer.margin, to: &writer)
    writer.append(answer.verdict.rawValue)
    writer.append(joined: answer.reasons.count, by: "; ") { answer.reasons[$0] }
    if let other = answer.others.first {
      writer.append(joined: 2, by: " ") { $0 == 0 ? other.id : other.name }
    } else {
      writer.appendEmpty()
    }
    guard top > 1 else { return }
    let candidates = answer.candidates
    for place in 0..<top {
      let candidate = place < candidates.count ? candidates[place] : nil
      writer.append(candidate?.id)
      writer.append(candidate?.name)
      append(candidate?.probability, to: &writer)
    }
  }

  private func append(_ number: Double?, to writer: inout DelimitedWriter) {
    if let number { writer.append(number, places: 4) } else { writer.appendEmpty() }
  }
}
