import Linkage
import Tabular

/// The columns of the answers, behind those of the file.
struct MatchOutput: Sendable {
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

  /// The text of rows and their answers, in parts.
  func text(_ rows: [MatchInput.Row], _ answers: [MatchAnswer]) throws -> [[UInt8]] {
    try Parallel.map(rows.count) { range in
      Result {
        var writer = DelimitedWriter(width: columns.count)
        for place in range { try append(rows[place], answers[place], to: &writer) }
        return try writer.finish()
      }
    }.map { try $0.get() }
  }

  /// Appends a row and its answer.
  private func append(
    _ row: MatchInput.Row, _ answer: MatchAnswer, to writer: inout DelimitedWriter
  ) throws {
    for place in 0..<width { writer.append(bytes: row.cell(place)) }
    if answer.entities.count == 1 {
      writer.append(answer.entities[0].id)
      writer.append(answer.entities[0].name)
    } else {
      writer.append(answer.entities.map(\.id).joined(separator: "|"))
      writer.append(answer.entities.map(\.name).joined(separator: "|"))
    }
    append(answer.probability, to: &writer)
    append(answer.margin, to: &writer)
    writer.append(answer.verdict.rawValue)
    writer.append(answer.reasons.joined(separator: "; "))
    writer.append(answer.others.first.map { "\($0.id) \($0.name)" })
    let candidates = answer.candidates
    for place in 0..<top where top > 1 {
      let candidate = place < candidates.count ? candidates[place] : nil
      writer.append(candidate?.id)
      writer.append(candidate?.name)
      append(candidate?.probability, to: &writer)
    }
    try writer.endRecord()
  }

  private func append(_ number: Double?, to writer: inout DelimitedWriter) {
    if let number { writer.append(number, places: 4) } else { writer.appendEmpty() }
  }
}
