import Tabular

/// The delimited text that a document's records are turned into.
///
/// It has a column for each place that the declaration names; several values of one place stand
/// apart by U+001F. From there on a document is a table like any other.
struct ExtractedText: ~Copyable {
  /// The file's name beside the staged table.
  static let name = "extracted.csv"

  /// The most bytes that the values of a page may have: records that stand in one another, and cells
  /// that span, repeat what it has.
  static let mostBytesOfPage = 1 << 28

  private var writer: DelimitedWriter
  /// How many bytes the values may still have.
  private var room: Int
  private let most: Int
  private let document: String
  /// How many records have a value, by column.
  private(set) var caught: [Int]

  /// Begins the text of a document in a folder; its values have at most so many bytes in all.
  init(columns: [String], of document: String, in folder: String, atMost most: Int = .max) throws {
    self.document = document
    self.most = most
    room = most
    writer = DelimitedWriter(
      header: columns, to: try FileSink(creating: "\(folder)/\(Self.name)"))
    caught = columns.map { _ in 0 }
  }

  /// Adds a record: the values of each column.
  ///
  /// - Throws: `ContractFailure` where there is no room for it.
  mutating func append(_ record: [[String]]) throws {
    for (column, values) in record.enumerated() {
      var cell: [UInt8] = []
      for value in values where !value.isEmpty {
        if !cell.isEmpty { cell.append(TableSchema.valueSeparator) }
        // What separates values cannot stand in one.
        cell.append(contentsOf: value.utf8.lazy.filter { $0 != TableSchema.valueSeparator })
      }
      if !cell.isEmpty { caught[column] += 1 }
      room -= cell.count
      guard room >= 0 else {
        throw ContractFailure(
          file: document,
          "gives more than \(most.grouped) bytes of values; choose smaller records")
      }
      writer.append(bytes: cell[...])
    }
    try writer.endRecord()
  }

  /// Ends the text, and returns how many records have a value, by column.
  consuming func finish() throws -> [Int] {
    let caught = caught
    _ = try writer.finish()
    return caught
  }
}
