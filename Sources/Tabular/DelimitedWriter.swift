/// Writes RFC 4180 text: UTF-8, `\n` at line ends, cells quoted only where they need it.
///
/// Cells are appended one at a time and the record ended, so that a row is never built as an array
/// of strings. Without a sink the text gathers in memory and `finish` returns it; with one it is
/// written out as it grows.
public struct DelimitedWriter: ~Copyable {
  private static let flushAt = 1 << 16

  private var buffer: [UInt8] = []
  private let sink: FileSink?
  private let width: Int
  private var cells = 0
  /// Where the cells of the record in hand begin.
  private var recordStart = 0
  /// How many records were ended, the header not counted.
  public private(set) var recordCount = 0

  /// Creates a writer into memory and writes the header.
  public init(header: [String]) {
    self.init(columns: header, sink: nil)
  }

  /// Creates a writer into a file and writes the header.
  public init(header: [String], to sink: FileSink) {
    self.init(columns: header, sink: sink)
  }

  /// Creates a writer into memory of records that follow others, without a header.
  public init(width: Int) {
    sink = nil
    self.width = width
  }

  /// Makes room for so many bytes of text.
  public mutating func reserve(_ count: Int) { buffer.reserveCapacity(count) }

  private init(columns: [String], sink: FileSink?) {
    self.sink = sink
    width = columns.count
    for name in columns { append(name) }
    buffer.append(.lineFeed)
    cells = 0
    recordStart = buffer.count
  }

  /// Appends a cell of text.
  public mutating func append(_ text: String) {
    beginCell()
    let start = buffer.count
    buffer.append(contentsOf: text.utf8)
    quote(from: start)
  }

  /// Appends a cell of text, empty for nil.
  public mutating func append(_ text: String?) {
    if let text { append(text) } else { appendEmpty() }
  }

  /// Appends one cell of so many texts with another between.
  public mutating func append(
    joined count: Int, by separator: String, _ text: (Int) -> String
  ) {
    beginCell()
    let start = buffer.count
    for place in 0..<count {
      if place > 0 { buffer.append(contentsOf: separator.utf8) }
      buffer.append(contentsOf: text(place).utf8)
    }
    quote(from: start)
  }

  /// Appends a cell whose UTF-8 bytes are known.
  public mutating func append(bytes: ArraySlice<UInt8>) {
    beginCell()
    let start = buffer.count
    buffer.append(contentsOf: bytes)
    quote(from: start)
  }

  /// Appends cells that another writer has written, as they are.
  public mutating func append(written: ArraySlice<UInt8>, cells count: Int) {
    guard count > 0 else { return }
    beginCell()
    cells += count - 1
    buffer.append(contentsOf: written)
  }

  /// Appends a cell with the text of a reader's field.
  public mutating func append(_ column: Int, of reader: borrowing DelimitedReader) {
    beginCell()
    let start = buffer.count
    reader.append(column, to: &buffer)
    quote(from: start)
  }

  /// Appends a whole number.
  public mutating func append(_ number: Int) {
    beginCell()
    buffer.append(decimal: number)
  }

  /// Appends a whole number, an empty cell for nil.
  public mutating func append(_ number: Int?) {
    if let number { append(number) } else { appendEmpty() }
  }

  /// Appends a number with a fixed count of decimal places, rounded half away from zero.
  ///
  /// A value that is not finite, or too large for fixed places, gives an empty cell.
  public mutating func append(_ value: Double, places: Int) {
    beginCell()
    buffer.append(fixed: value, places: places)
  }

  /// Appends a date in ISO form, an empty cell for nil.
  public mutating func append(_ date: CalendarDate?) {
    beginCell()
    if let date { buffer.append(contentsOf: date.utf8) }
  }

  /// Appends an empty cell.
  public mutating func appendEmpty() {
    beginCell()
  }

  /// Ends the record.
  ///
  /// - Throws: `WrongCellCount` where the record has not as many cells as the header;
  ///   `FileFailure` where the sink does not take what it is given.
  public mutating func endRecord() throws {
    guard cells == width else {
      throw WrongCellCount(record: recordCount + 1, expected: width, found: cells)
    }
    // A lone empty cell would read as an empty line, which readers skip.
    if width == 1, buffer.last == .lineFeed || buffer.isEmpty {
      buffer.append(.quote)
      buffer.append(.quote)
    }
    buffer.append(.lineFeed)
    cells = 0
    recordCount += 1
    if let sink, buffer.count >= Self.flushAt {
      try sink.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    recordStart = buffer.count
  }

  /// Ends cells that are to be a part of a record, and says where they stand in what `finishParts`
  /// returns; for a writer into memory.
  public mutating func endPart() -> Range<Int> {
    defer {
      cells = 0
      recordStart = buffer.count
    }
    return recordStart..<buffer.count
  }

  /// Ends the text of a writer into memory that has written parts of records.
  public consuming func finishParts() -> [UInt8] { buffer }

  /// Appends a whole record.
  public mutating func append(record: [String]) throws {
    for cell in record { append(cell) }
    try endRecord()
  }

  /// Ends the text: returns it, or writes the rest and closes the sink, and returns nothing.
  ///
  /// - Throws: `FileFailure` where the sink does not take the rest.
  public consuming func finish() throws -> [UInt8] {
    guard let sink else { return buffer }
    try sink.write(buffer)
    try sink.close()
    return []
  }

  private mutating func beginCell() {
    if cells > 0 { buffer.append(.comma) }
    cells += 1
  }

  /// Puts quotes around the cell that begins at `start`, where its bytes need them.
  private mutating func quote(from start: Int) {
    let isPlain = buffer[start...].allSatisfy { byte in
      // The four bytes that matter are all below `-`, as few letters and digits are.
      byte > .comma
        || (byte != .comma && byte != .quote && byte != .lineFeed && byte != .carriageReturn)
    }
    if isPlain { return }
    let cell = Array(buffer[start...])
    buffer.removeSubrange(start...)
    buffer.append(.quote)
    for byte in cell {
      if byte == .quote { buffer.append(.quote) }
      buffer.append(byte)
    }
    buffer.append(.quote)
  }
}

/// A record that was ended with too few or too many cells.
public struct WrongCellCount: Error, Hashable, Sendable, CustomStringConvertible {
  /// The record, counted from 1 without the header.
  public let record: Int
  /// How many columns the header has.
  public let expected: Int
  /// How many cells the record had.
  public let found: Int

  /// The mistake in a sentence.
  public var description: String {
    "record \(record) has \(found) cells; its table has \(expected) columns"
  }
}
