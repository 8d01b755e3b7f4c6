import Tabular

/// The columns of the answers, behind those of the file.
struct MatchOutput: Sendable {
  /// An answer as it is written behind a row.
  struct Written: Sendable {
    /// What kind of answer it is.
    let verdict: MatchAnswer.Verdict
    /// Its cells, as CSV.
    let cells: [UInt8]
    /// The answer itself, where a person should look at it.
    let open: MatchAnswer?
  }

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
  ///   - answers: Answers as they are written.
  ///   - places: The place of each row's answer among them; -1 for a row that could not be asked.
  /// - Returns: The text.
  /// - Throws: `WrongCellCount` where a row's cells were not counted as they were written.
  func text(_ batch: MatchInput.Batch, _ answers: [Written], _ places: [Int]) throws -> [UInt8] {
    var writer = DelimitedWriter(width: columns.count)
    writer.reserve(batch.text.count + batch.rows.count * Self.usualCells)
    for (row, place) in zip(batch.rows.indices, places) {
      writer.append(written: batch.text[batch.rows[row].cells], cells: width)
      if place < 0 {
        append(batch.rows[row].unasked, to: &writer)
      } else {
        writer.append(written: answers[place].cells[...], cells: columns.count - width)
      }
      try writer.endRecord()
    }
    return try writer.finish()
  }

  /// An answer as it is written behind each row that asks for it.
  func written(_ answer: MatchAnswer) -> Written {
    var writer = DelimitedWriter(width: columns.count - width)
    writer.reserve(Self.usualCells)
    append(answer, to: &writer)
    return Written(
      verdict: answer.verdict, cells: writer.finishParts(),
      open: answer.verdict.isAutomatic ? nil : answer)
  }

  private func append(_ answer: MatchAnswer, to writer: inout DelimitedWriter) {
    writer.append(joined: answer.entities.lazy.map(\.id), by: "|")
    writer.append(joined: answer.entities.lazy.map(\.name), by: "|")
    append(answer.probability, to: &writer)
    append(answer.margin, to: &writer)
    writer.append(answer.verdict.rawValue)
    writer.append(joined: answer.reasons, by: "; ")
    if let other = answer.others.first {
      writer.append(joined: [other.id, other.name], by: " ")
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
