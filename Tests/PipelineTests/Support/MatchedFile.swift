import Pipeline
import Tabular

/// What comes of matching the names in a file.
struct MatchedFile {
  /// The columns that were written.
  let header: [String]
  /// The rows that were written, by column.
  let rows: [[String: String]]
  /// What is said of them.
  let summary: MatchRun.Summary
  /// The columns that were chosen, and what was said of those that were not.
  let columns: [String]
  /// The rows that a person should look at, by column.
  let review: [[String: String]]

  /// Matches a file against a register.
  init(
    _ bytes: [UInt8], _ kind: MatchKind, against register: MatchRegister, in place: TestWorkspace,
    _ set: (inout MatchRun.Options) -> Void = { _ in }
  ) throws {
    let path = "\(place.root)/names.csv"
    try Files.write(bytes, to: path)
    var options = MatchRun.Options()
    set(&options)
    var output: [UInt8] = []
    var columns: [String] = []
    var review: MatchReview? = MatchReview()
    summary = try MatchRun(register.matcher, kind: kind, options: options).run(
      path: path, name: "names.csv",
      choose: { choice in
        columns = choice.choices.map { "\($0.role.rawValue)=\($0.column)" } + choice.missing
      }, review: &review
    ) { output += $0 }
    (header, rows) = try Self.read(output)
    self.columns = columns
    self.review = try review.map { try Self.read($0.text()).rows } ?? []
  }

  /// The header and the rows, by column, of delimited text.
  static func read(
    _ bytes: [UInt8]
  ) throws -> (header: [String], rows: [[String: String]]) {
    var reader = try DelimitedReader(bytes: bytes, name: "answers")
    var rows: [[String: String]] = []
    while try reader.next() {
      let cells = reader.header.names.indices.map { (reader.header.names[$0], reader.text($0)) }
      rows.append(Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    }
    return (reader.header.names, rows)
  }
}
