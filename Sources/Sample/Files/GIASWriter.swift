import Tabular

/// Writes delimited text as GIAS publishes it: windows-1252, CRLF, quotes as each file has them.
struct GIASWriter: ~Copyable {
  private let sink: FileSink
  private var buffer: [UInt8] = []
  private var cells = 0
  private let columns: Int
  /// Whether a line end follows the last record; the links file has none.
  private let endsLastLine: Bool
  /// How many records were written.
  private(set) var records = 0

  private static let capacity = 1 << 18
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  /// Creates a file and writes its header, every name quoted.
  init(creating path: String, header: [String], endsLastLine: Bool = true) throws {
    sink = try FileSink(creating: path)
    columns = header.count
    self.endsLastLine = endsLastLine
    buffer.reserveCapacity(Self.capacity + 4096)
    for name in header { quoted(Words.windows1252(name)[...]) }
    cells = 0
    endLine()
  }

  private mutating func separate() {
    if cells > 0 { buffer.append(Self.comma) }
    cells += 1
  }

  /// Writes a cell in quotes; a quote within is doubled.
  mutating func quoted(_ bytes: ArraySlice<UInt8>) {
    separate()
    buffer.append(Self.quote)
    if bytes.contains(Self.quote) {
      for byte in bytes {
        if byte == Self.quote { buffer.append(byte) }
        buffer.append(byte)
      }
    } else {
      buffer.append(contentsOf: bytes)
    }
    buffer.append(Self.quote)
  }

  /// Writes a cell in quotes whose bytes are known to hold none.
  mutating func quoted(_ write: (inout [UInt8]) -> Void) {
    separate()
    buffer.append(Self.quote)
    write(&buffer)
    buffer.append(Self.quote)
  }

  /// Writes a number in quotes.
  mutating func quoted(_ number: Int, width: Int = 1) {
    quoted { $0.append(number: number, width: width) }
  }

  /// Writes an empty cell in quotes.
  mutating func blank() {
    separate()
    buffer.append(Self.quote)
    buffer.append(Self.quote)
  }

  /// Writes a number without quotes.
  mutating func bare(_ number: Int) {
    separate()
    buffer.append(number: number)
  }

  /// Writes a day as `16-11-2023`, or an empty cell.
  mutating func dayMonthYear(_ day: Int?) {
    guard let day else { return blank() }
    let parts = Calendar.parts(day)
    quoted { buffer in
      buffer.append(number: parts.day, width: 2)
      buffer.append(0x2D)
      buffer.append(number: parts.month, width: 2)
      buffer.append(0x2D)
      buffer.append(number: parts.year, width: 4)
    }
  }

  /// Writes a day as `2023-11-16`, or an empty cell.
  mutating func iso(_ day: Int?) {
    guard let day else { return blank() }
    let parts = Calendar.parts(day)
    quoted { buffer in
      buffer.append(number: parts.year, width: 4)
      buffer.append(0x2D)
      buffer.append(number: parts.month, width: 2)
      buffer.append(0x2D)
      buffer.append(number: parts.day, width: 2)
    }
  }

  /// Ends a record.
  mutating func endRecord() throws {
    guard cells == columns else { throw SampleError.miscounted(sink.path, cells, columns) }
    cells = 0
    records += 1
    // Only whole lines but the last end are flushed, so that the last line can go without its end.
    if buffer.count >= Self.capacity { try flush() }
    endLine()
  }

  private mutating func endLine() {
    buffer.append(0x0D)
    buffer.append(0x0A)
  }

  private mutating func flush() throws {
    try sink.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    if !endsLastLine { buffer.removeLast(2) }
    try sink.write(buffer)
    try sink.close()
    return records
  }
}
