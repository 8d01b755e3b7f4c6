/// Finds the records of a text one after another, and their fields, whatever is made of them.
///
/// A stretch of the buffer is scanned for its structure at a time, and its records are taken from
/// the scan. Where quoting is broken, one record is read carefully, byte by byte, and scanning goes
/// on behind it.
struct RecordCursor {
  /// The largest record held, in bytes: it bounds memory when a quote is never closed.
  static let limit = 1 << 25

  private static let widestWindow = 1 << 16

  /// What `advance` came to.
  enum Step: Hashable {
    /// A record.
    case record
    /// A line in which a quote opens, at the offset in the file, that is never closed: up to the
    /// end of the file where `isLast`, up to the limit of a record else.
    case brokenLine(quote: Int, isLast: Bool)
    /// A record larger than the limit.
    case oversized
    /// The end of the text.
    case end
  }

  /// How many fields the current record has.
  private(set) var fieldCount = 0
  /// Whether the current record may hold NULs or bytes that are not ASCII.
  private(set) var hasOddBytes = false

  private let delimiter: UInt8
  private(set) var buffer: TextBuffer
  private(set) var scan: StructuralScan
  /// Where the stretch that `scan` describes begins.
  private var scanStart: Int
  private var window = Self.widestWindow
  private var nextRow = 0
  private(set) var lacksFinalLineEnd = false
  /// Whether a line without anything is a record.
  private var keepsBlankLines = false
  /// The byte that ended the record before, as far as blank lines are kept.
  private var lastLineEnd: UInt8 = 0

  // The current record: in place, or field by field where its quoting is broken.
  private(set) var recordStart = 0
  private(set) var recordEnd = 0
  private(set) var firstField = 0
  private(set) var careful: CarefulRecord?

  init(_ buffer: TextBuffer, from start: Int, delimiter: UInt8) {
    self.buffer = buffer
    self.delimiter = delimiter
    scan = StructuralScan(delimiter: delimiter)
    scanStart = start
  }

  /// Begins at the first record of a file, behind its byte order mark.
  ///
  /// - Throws: `DelimitedFailure` where the file is no table in the stated encoding.
  init(opening buffer: TextBuffer, _ dialect: Dialect, file: String) throws {
    var buffer = buffer
    let start = try FileStart.prepare(&buffer, encoding: dialect.encoding, file: file)
    self.init(buffer, from: start, delimiter: dialect.delimiter)
  }

  /// Goes to the next record; blank lines are passed over unless they are kept.
  mutating func advance() throws -> Step {
    careful = nil
    while true {
      while nextRow < scan.recordCount {
        takeRow()
        let isBlank = fieldCount == 1 && recordEnd == recordStart
        if keepsBlankLines {
          // The line feed of a carriage return's line is no line of its own.
          let isTail = lastLineEnd == .carriageReturn && buffer.bytes[recordEnd] == .lineFeed
          lastLineEnd = buffer.bytes[recordEnd]
          if !isBlank || !isTail { return .record }
        } else if !isBlank {
          return .record
        }
      }
      if scan.recordCount > 0 {
        let last = scan.recordEnds[scan.recordCount - 1]
        scanStart = Int(scan.ends[Int(last) - 1]) + 1
      }
      nextRow = 0
      if scan.metBrokenQuoting {
        // Only the record after the sound ones is broken.
        window = 1 << 12
        return try readCarefully()
      }
      if let step = try scanOn() { return step }
    }
  }

  /// Takes lines without anything for records from here on, behind the current record.
  mutating func keepBlankLines() {
    keepsBlankLines = true
    lastLineEnd = recordEnd < buffer.count ? buffer.bytes[recordEnd] : 0
  }

  private mutating func takeRow() {
    firstField = nextRow == 0 ? 0 : Int(scan.recordEnds[nextRow - 1])
    let afterLast = Int(scan.recordEnds[nextRow])
    recordStart = firstField == 0 ? scanStart : Int(scan.ends[firstField - 1]) + 1
    recordEnd = Int(scan.ends[afterLast - 1])
    fieldCount = afterLast - firstField
    nextRow += 1
  }

  /// Scans the next stretch; the step to report where there is none to scan.
  private mutating func scanOn() throws -> Step? {
    while true {
      if scanStart == buffer.count, buffer.isAtEnd {
        forgetScan()
        return .end
      }
      let end = min(scanStart + window, buffer.count)
      scan.scan(buffer.bytes, from: scanStart, to: end)
      if scan.recordCount > 0 || scan.metBrokenQuoting {
        hasOddBytes = scan.metOddByte
        window = min(window * 2, Self.widestWindow)
        return nil
      }
      if end < buffer.count {
        window *= 2
      } else if try readOn() {
        window = max(window, buffer.count)
      } else if let step = endOpenRecord() {
        return step
      }
    }
  }

  /// Brings more of the text in; false where there is no more, or the record is too large.
  ///
  /// What is held of the record was passed over in vain and will be again, so that at least as much
  /// is read: the passes over a long record sum to O(its length).
  private mutating func readOn() throws -> Bool {
    let held = buffer.count - scanStart
    guard !buffer.isAtEnd, held < Self.limit else { return false }
    try buffer.fill(
      keepingFrom: scanStart, reading: max(TextBuffer.chunk, min(held, Self.limit - held)))
    scanStart = 0
    return true
  }

  /// Deals with a record that has no line end: gives it one, or reports what keeps it open.
  private mutating func endOpenRecord() -> Step? {
    var record = CarefulRecord()
    switch record.read(buffer.bytes, from: scanStart, to: buffer.count, delimiter: delimiter) {
    case .unterminated(let quote):
      return passBrokenLine(quote: quote)
    case .cut, .complete:
      guard buffer.isAtEnd else { return .oversized }
      lacksFinalLineEnd = true
      buffer.endLine()
      return nil
    }
  }

  /// Passes the line in which a quote opens that is never closed.
  private mutating func passBrokenLine(quote: Int) -> Step {
    let from = max(quote, scanStart)
    let found = buffer.bytes[from..<buffer.count].firstIndex {
      $0 == .lineFeed || $0 == .carriageReturn
    }
    guard found != nil || buffer.isAtEnd else { return .oversized }
    let lineEnd = found ?? buffer.count
    recordStart = scanStart
    recordEnd = lineEnd
    lastLineEnd = lineEnd < buffer.count ? buffer.bytes[lineEnd] : 0
    fieldCount = 0
    scanStart = min(lineEnd + 1, buffer.count)
    forgetScan()
    return .brokenLine(quote: buffer.base + quote, isLast: buffer.isAtEnd)
  }

  private mutating func readCarefully() throws -> Step {
    while true {
      var record = CarefulRecord()
      let outcome = record.read(
        buffer.bytes, from: scanStart, to: buffer.count, delimiter: delimiter)
      if case .complete(let next) = outcome {
        recordStart = scanStart
        recordEnd = next - 1
        lastLineEnd = buffer.bytes[recordEnd]
        fieldCount = record.fields.count
        careful = record
        scanStart = next
        forgetScan()
        hasOddBytes = true
        return .record
      }
      if try !readOn(), let step = endOpenRecord() { return step }
    }
  }

  /// Forgets the scanned stretch, so that the next one begins at `scanStart`.
  private mutating func forgetScan() {
    scan.scan(buffer.bytes, from: scanStart, to: scanStart)
    nextRow = 0
  }
}
