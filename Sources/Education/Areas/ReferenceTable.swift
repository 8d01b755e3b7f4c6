import Tabular

/// A mistake in a table of reference facts, which people edit.
public struct ReferenceMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The data record, counted from 1; nil where the table as a whole is meant.
  public let record: Int?
  /// What is wrong, as a sentence.
  public let message: String

  init(file: String, record: Int? = nil, _ message: String) {
    self.file = file
    self.record = record
    self.message = message
  }

  /// The mistake with its place.
  public var description: String {
    "\(file)\(record.map { ", record \($0)" } ?? ""): \(message)"
  }
}

/// Reads tables of reference facts.
enum ReferenceTable {
  static func read<Row>(
    _ directory: String, _ name: String, _ row: (borrowing ReferenceRow) throws -> Row
  ) throws -> [Row] {
    let reader = try DelimitedReader(path: "\(directory)/\(name).csv")
    var table = ReferenceRow(reader)
    var rows: [Row] = []
    while try table.next() { rows.append(try row(table)) }
    return rows
  }
}

/// The current row of a table of reference facts, whose cells must be right.
struct ReferenceRow: ~Copyable {
  private var reader: DelimitedReader

  init(_ reader: consuming DelimitedReader) {
    self.reader = reader
  }

  mutating func next() throws -> Bool {
    let hasRow = try reader.next()
    if reader.setAsideCount > 0 {
      throw ReferenceMistake(
        file: reader.file, record: reader.recordNumber,
        "a record has more or fewer fields than the header")
    }
    return hasRow
  }

  func text(_ column: String) throws -> String {
    reader.text(try reader.header.require(column))
  }

  /// A cell that must hold a value, as `read` makes it of the text.
  func value<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value {
    let text = try text(column)
    guard let value = read(text) else { throw mistake(column, text) }
    return value
  }

  /// A cell that may be empty.
  func optional<Value>(_ column: String, _ read: (String) -> Value?) throws -> Value? {
    try text(column).isEmpty ? nil : value(column, read)
  }

  /// A cell of values with `;` between them.
  func list<Value>(_ column: String, _ read: (String) -> Value?) throws -> [Value] {
    let text = try text(column)
    return try text.split(separator: ";").map {
      guard let value = read(String($0)) else { throw mistake(column, text) }
      return value
    }
  }

  private func mistake(_ column: String, _ text: String) -> ReferenceMistake {
    ReferenceMistake(
      file: reader.file, record: reader.recordNumber,
      "\(column) \"\(text)\" cannot be read; correct the table")
  }
}
