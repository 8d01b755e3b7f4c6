/// Reads a delimited file record by record, in memory bounded by its largest record.
///
/// ```swift
/// var reader = try DelimitedReader(path: path, dialect: Dialect(encoding: .windows1252))
/// let name = try reader.header.require("EstablishmentName")
/// while try reader.next() { names.append(reader.text(name)) }
/// ```
///
/// Quoting and line ends are RFC 4180's, with CR, LF or CRLF. What is broken is read leniently and
/// reported in `issues`; what cannot be read at all is set aside, counted and handed to
/// `onSetAside`. Blank lines are passed over.
public struct DelimitedReader: ~Copyable {
  /// The largest record held, in bytes: it bounds memory when a quote is never closed.
  public static let recordLimit = 1 << 25

  private static let window = 1 << 16

  /// The file's name, for messages.
  public let file: String
  /// The columns.
  public private(set) var header: Header
  /// What was wrong so far; complete once `next` has returned false.
  public private(set) var issues = IssueLog()
  /// The current record, counted from 1 without the header; records set aside count too.
  public private(set) var recordNumber = 0
  /// How many records were set aside.
  public private(set) var setAsideCount = 0
  /// Whether the last record stands without a line end.
  public private(set) var lacksFinalLineEnd = false
  /// Whether the file ends in the middle of a record.
  public private(set) var isTruncated = false
  /// Called with each record that is set aside: why, and its bytes.
  public var onSetAside: ((Issue, ArraySlice<UInt8>) throws -> Void)?

  private let dialect: Dialect
  private let end: Int
  private var buffer: TextBuffer
  private var scan: StructuralScan
  private var check: EncodingCheck
  /// Where the stretch that `scan` describes begins.
  private var scanStart = 0
  private var window = Self.window
  private var windowHasOddBytes = false
  private var nextRow = 0
  private var isFinished = false

  // The current record: in place, or field by field where its quoting is broken.
  private var recordStart = 0
  private var recordEnd = 0
  private var firstField = 0
  private var careful: CarefulRecord?
  /// How many fields the current record has.
  public private(set) var fieldCount = 0

  /// Opens a file and reads its header.
  ///
  /// - Throws: `FileFailure` where it cannot be read; `DelimitedFailure` where it is no table.
  public init(path: String, dialect: Dialect = Dialect(), name: String? = nil) throws {
    try self.init(
      buffer: TextBuffer(path: path), dialect: dialect, file: name ?? path)
  }

  /// Reads a text that is in memory, and its header first.
  ///
  /// - Throws: `DelimitedFailure` where it is no table.
  public init(bytes: [UInt8], dialect: Dialect = Dialect(), name: String) throws {
    try self.init(buffer: TextBuffer(bytes: bytes), dialect: dialect, file: name)
  }

  private init(buffer: consuming TextBuffer, dialect: Dialect, file: String) throws {
    self.buffer = buffer
    end = .max
    self.dialect = dialect
    self.file = file
    scan = StructuralScan(delimiter: dialect.delimiter)
    check = EncodingCheck(stated: dialect.encoding, file: file)
    header = Header(names: [], file: file)
    try FileStart.prepare(&self.buffer, encoding: dialect.encoding, file: file, at: &scanStart)
    guard try advance() else {
      throw DelimitedFailure(.empty, file: file, "is empty; fetch it again")
    }
    let names = (0..<fieldCount).map { text($0) }
    header = Header(names: names.map(Self.trimmed), file: file)
    for name in header.duplicates {
      issues.add(
        Issue(
          "duplicate-column", file: file, field: name,
          "stands more than once in the header; the first is read"))
    }
  }

  /// Reads the part of a file whose records begin at `offset` or later, and before `end`.
  ///
  /// A record begins at `offset`. Records are counted from there.
  init(path: String, dialect: Dialect, name: String, header: Header, from offset: Int, to end: Int)
    throws
  {
    buffer = try TextBuffer(path: path, from: offset)
    self.dialect = dialect
    file = name
    scan = StructuralScan(delimiter: dialect.delimiter)
    check = EncodingCheck(stated: dialect.encoding, file: name)
    self.header = header
    self.end = end
  }

  /// Goes to the next record; false at the end of the file.
  ///
  /// - Throws: `FileFailure` where reading fails; `DelimitedFailure` where the dialect refuses what
  ///   the file holds.
  public mutating func next() throws -> Bool {
    while !isFinished, try advance() {
      if recordOffset >= end { break }
      recordNumber += 1
      if windowHasOddBytes { lookAtBytes() }
      if careful != nil { reportStrayQuote() }
      if fieldCount == header.names.count { return true }
      if try keepsRagged() { return true }
    }
    if !isFinished {
      isFinished = true
      check.finish(issues: &issues)
    }
    return false
  }

  /// The text of a field; empty where the record has no such field.
  public func text(_ column: Int) -> String {
    let bytes = bytes(column)
    return TextDecoding.string(bytes, encoding: dialect.encoding)
  }

  /// The bytes of a field without its quotes, in the file's encoding (UTF-8 for UTF-16).
  public func bytes(_ column: Int) -> ArraySlice<UInt8> {
    guard column < fieldCount else { return [] }
    if let careful { return careful.fields[column][...] }
    let range = range(of: column)
    guard range.lowerBound < range.upperBound, buffer.bytes[range.lowerBound] == .quote else {
      return buffer.bytes[range]
    }
    let inner = buffer.bytes[range.lowerBound + 1..<range.upperBound - 1]
    return inner.contains(.quote) ? Self.undoubled(inner) : inner
  }

  /// Appends the field's text to `text` as UTF-8.
  public func append(_ column: Int, to text: inout [UInt8]) {
    if column < fieldCount, careful == nil, !windowHasOddBytes {
      // Plain ASCII, but for quotes around it.
      var range = range(of: column)
      if range.isEmpty { return }
      if buffer.bytes[range.lowerBound] == .quote {
        range = range.lowerBound + 1..<range.upperBound - 1
        if buffer.bytes[range].contains(.quote) {
          text.append(contentsOf: Self.undoubled(buffer.bytes[range]))
          return
        }
      }
      text.append(contentsOf: buffer.bytes[range])
      return
    }
    TextDecoding.append(bytes(column), encoding: dialect.encoding, to: &text)
  }

  /// The whole number in a field, of at most 18 digits and a minus sign; nil where it is none.
  public func integer(_ column: Int) -> Int? {
    guard column < fieldCount, careful == nil else { return bytes(column).decimalInteger }
    var range = range(of: column)
    if range.count >= 2, buffer.bytes[range.lowerBound] == .quote {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return buffer.bytes.decimalInteger(in: range)
  }

  /// The bytes of the record as it stands in the file, without its line end.
  public var recordBytes: ArraySlice<UInt8> {
    buffer.bytes[recordStart..<recordEnd]
  }

  /// The offset in the file at which the current record begins.
  public var recordOffset: Int { buffer.base + recordStart }

  /// The offset at which the first record that was not read begins; the end of the file, at its end.
  ///
  /// It is known once `next` has returned false.
  var endOffset: Int {
    buffer.base + (recordOffset >= end ? recordStart : buffer.count)
  }

  private func range(of column: Int) -> Range<Int> {
    let start = column == 0 ? recordStart : Int(scan.ends[firstField + column - 1]) + 1
    return start..<Int(scan.ends[firstField + column])
  }

  /// Goes to the next record that is not a blank line, whatever its field count.
  private mutating func advance() throws -> Bool {
    careful = nil
    while true {
      while nextRow < scan.recordCount {
        takeRow()
        if fieldCount > 1 || recordEnd > recordStart { return true }
      }
      if scan.recordCount > 0 {
        let last = scan.recordEnds[scan.recordCount - 1]
        scanStart = Int(scan.ends[Int(last) - 1]) + 1
      }
      nextRow = 0
      if scan.metBrokenQuoting {
        // Only the record after the sound ones is broken.
        window = min(window, 1 << 12)
        try readCarefully()
        if careful != nil { return true }
        continue
      }
      guard try scanOn() else { return false }
    }
  }

  private mutating func takeRow() {
    firstField = nextRow == 0 ? 0 : Int(scan.recordEnds[nextRow - 1])
    let afterLast = Int(scan.recordEnds[nextRow])
    recordStart = firstField == 0 ? scanStart : Int(scan.ends[firstField - 1]) + 1
    recordEnd = Int(scan.ends[afterLast - 1])
    fieldCount = afterLast - firstField
    nextRow += 1
  }

  /// Scans the next stretch; false where nothing is left.
  private mutating func scanOn() throws -> Bool {
    while true {
      if scanStart == buffer.count {
        if buffer.isAtEnd {
          scan.scan(buffer.bytes, from: scanStart, to: scanStart)
          return false
        }
        try refill()
        continue
      }
      let end = min(scanStart + window, buffer.count)
      scan.scan(buffer.bytes, from: scanStart, to: end)
      nextRow = 0
      if scan.recordCount > 0 || scan.metBrokenQuoting {
        windowHasOddBytes =
          scan.metHighByte || buffer.bytes[scanStart..<end].contains(0)
        window = min(window * 2, Self.window)
        return true
      }
      if end < buffer.count {
        window *= 2
      } else if !buffer.isAtEnd, buffer.count - scanStart < Self.recordLimit {
        try refill()
        window = max(window, buffer.count)
      } else {
        try endOpenRecord()
      }
    }
  }

  private mutating func refill() throws {
    try buffer.fill(keepingFrom: scanStart)
    scanStart = 0
  }

  /// Deals with a last record that has no line end, or with a quote that is never closed.
  private mutating func endOpenRecord() throws {
    var record = CarefulRecord()
    let outcome = record.read(
      buffer.bytes, from: scanStart, to: buffer.count, delimiter: dialect.delimiter)
    guard case .unterminated(let openedAt) = outcome else {
      guard buffer.isAtEnd else { throw oversized() }
      lacksFinalLineEnd = true
      buffer.endLine()
      return
    }
    try setAsideLine(openedAt: openedAt)
  }

  private func oversized() -> DelimitedFailure {
    DelimitedFailure(
      .oversized, file: file,
      "record \(recordNumber + 1) is larger than \(Self.recordLimit / 1_048_576) MiB; its line ends"
        + " or quotes are wrong")
  }

  /// Sets aside the line in which a quote opens that is never closed, and goes on after it.
  private mutating func setAsideLine(openedAt: Int) throws {
    let bytes = buffer.bytes
    let from = max(openedAt, scanStart)
    let lineEnd =
      bytes[from..<buffer.count].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
      ?? buffer.count
    recordNumber += 1
    if buffer.isAtEnd, lineEnd == buffer.count { isTruncated = true }
    try setAside(
      Issue(
        "unterminated-quote", .error, file: file, record: recordNumber,
        byte: buffer.base + openedAt,
        "opens a quote that is never closed; the line was set aside"),
      bytes[scanStart..<lineEnd])
    scanStart = min(lineEnd + 1, buffer.count)
  }

  private mutating func readCarefully() throws {
    while true {
      var record = CarefulRecord()
      let outcome = record.read(
        buffer.bytes, from: scanStart, to: buffer.count, delimiter: dialect.delimiter)
      switch outcome {
      case .complete(let next):
        recordStart = scanStart
        recordEnd = next - 1
        fieldCount = record.fields.count
        careful = record
        scanStart = next
        clearScan()
        windowHasOddBytes = true
        return
      case .cut, .unterminated:
        if !buffer.isAtEnd, buffer.count - scanStart < Self.recordLimit {
          try refill()
        } else {
          try endOpenRecord()
          if case .unterminated = outcome {
            clearScan()
            return
          }
        }
      }
    }
  }

  /// Forgets the scanned stretch, so that the next one begins at `scanStart`.
  private mutating func clearScan() {
    scan.scan(buffer.bytes, from: scanStart, to: scanStart)
    nextRow = 0
  }

  private mutating func lookAtBytes() {
    check.look(
      at: recordBytes, record: recordNumber, base: recordOffset, issues: &issues)
  }

  private mutating func reportStrayQuote() {
    guard let place = careful?.strayQuote else { return }
    issues.add(
      Issue(
        "stray-quote", file: file, record: recordNumber, byte: buffer.base + place,
        "a quote where RFC 4180 has none; the text around it was kept"))
  }

  /// Deals with a record of the wrong width, as the dialect says; true where it is to be read.
  private mutating func keepsRagged() throws -> Bool {
    let isCut =
      lacksFinalLineEnd && recordEnd + 1 >= buffer.count && fieldCount < header.names.count
    let what = "has \(fieldCount) fields where the header has \(header.names.count)"
    if dialect.raggedRows == .refuse {
      throw DelimitedFailure(.ragged, file: file, "record \(recordNumber) \(what)")
    }
    if isCut { isTruncated = true }
    let isKept = dialect.raggedRows == .keep
    let issue = Issue(
      isCut ? "truncated-record" : "ragged-record", isKept ? .warning : .error, file: file,
      record: recordNumber, byte: recordOffset,
      isKept ? "\(what); it was read as far as they agree" : "\(what); it was set aside")
    if isKept {
      issues.add(issue)
    } else {
      try setAside(issue, recordBytes)
    }
    return isKept
  }

  private mutating func setAside(_ issue: Issue, _ bytes: ArraySlice<UInt8>) throws {
    issues.add(issue)
    setAsideCount += 1
    try onSetAside?(issue, bytes)
  }

  private static func undoubled(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      if byte == .quote, !isSecond {
        isSecond = true
        continue
      }
      isSecond = false
      text.append(byte)
    }
    return text[...]
  }

  private static func trimmed(_ name: String) -> String {
    String(decoding: Array(name.utf8)[...].trimmed, as: UTF8.self)
  }
}
