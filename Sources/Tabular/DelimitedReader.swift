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
  /// Whether the file ends in the middle of a record, or inside a quote that is never closed.
  public private(set) var isTruncated = false
  /// The first record in which a quote opens that is not closed by the end of the file.
  public private(set) var unclosedRecord: Int?
  /// Called with each record that is set aside: why, and its bytes.
  public var onSetAside: ((Issue, ArraySlice<UInt8>) throws -> Void)?

  let dialect: Dialect
  private(set) var cursor: RecordCursor
  private let end: Int
  private var check: EncodingCheck
  private var isFinished = false

  /// Opens a file and reads its header.
  ///
  /// - Throws: `FileFailure` where it cannot be read; `DelimitedFailure` where it is no table.
  public init(path: String, dialect: Dialect = Dialect(), name: String? = nil) throws {
    let file = name ?? path
    try self.init(
      RecordCursor(opening: TextBuffer(path: path), dialect, file: file), dialect, file: file)
  }

  /// Reads a text that is in memory, and its header first.
  ///
  /// - Throws: `DelimitedFailure` where it is no table.
  public init(bytes: [UInt8], dialect: Dialect = Dialect(), name: String) throws {
    try self.init(
      RecordCursor(opening: TextBuffer(bytes: bytes), dialect, file: name), dialect, file: name)
  }

  private init(_ opened: RecordCursor, _ dialect: Dialect, file: String) throws {
    self.dialect = dialect
    self.file = file
    end = .max
    cursor = opened
    check = EncodingCheck(stated: dialect.encoding, file: file)
    header = Header(names: [], file: file)
    try cursor.advanceToHeader(of: file)
    if cursor.hasOddBytes { lookAtBytes() }
    if let place = cursor.strayQuote { report(strayQuote: place) }
    let names = (0..<fieldCount).map { text($0) }
    header = Header(names: names.map(\.trimmed), file: file)
    if dialect.keepsBlankLines { cursor.keepBlankLines() }
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
    self.dialect = dialect
    file = name
    self.header = header
    self.end = end
    check = EncodingCheck(stated: dialect.encoding, file: name)
    cursor = RecordCursor(
      try TextBuffer(path: path, from: offset), from: 0, delimiter: dialect.delimiter)
  }

  /// Goes to the next record; false at the end of the file.
  ///
  /// - Throws: `FileFailure` where reading fails; `DelimitedFailure` where the dialect refuses what
  ///   the file holds.
  public mutating func next() throws -> Bool {
    while !isFinished {
      switch try cursor.advance() {
      case .record:
        if cursor.recordOffset >= end { return false }
        recordNumber += 1
        if cursor.hasOddBytes { lookAtBytes() }
        if let place = cursor.strayQuote { report(strayQuote: place) }
        if fieldCount == header.names.count { return true }
        if try keepsRagged() { return true }
      case .brokenLine(let quote, let isLast):
        recordNumber += 1
        if isLast {
          isTruncated = true
          unclosedRecord = unclosedRecord ?? recordNumber
        }
        try setAside(
          Issue(
            "unterminated-quote", .error, file: file, record: recordNumber, byte: quote,
            "opens a quote that is never closed; the line was set aside"))
      case .oversized:
        throw DelimitedFailure(
          .oversized, file: file,
          "record \(recordNumber + 1) is larger than \(RecordCursor.limit / 1_048_576) MiB; its"
            + " line ends or quotes are wrong")
      case .end:
        isFinished = true
        check.finish(issues: &issues)
        if cursor.buffer.invalidUnits > 0 { reportInvalidUnits() }
      }
    }
    return false
  }

  /// The offset at which the first record that was not read begins; the end of the file, at its end.
  ///
  /// It is known once `next` has returned false.
  var endOffset: Int { isFinished ? cursor.endOffset : cursor.recordOffset }

  /// The offset behind the line end of the current record, or of the header.
  var nextOffset: Int { cursor.nextOffset }

  /// Takes over what was wrong with the header, where another reader read it.
  mutating func begin(with headerIssues: IssueLog) {
    issues.add(headerIssues)
  }

  private mutating func lookAtBytes() {
    let bytes = recordBytes
    guard !bytes.isPlain else { return }
    check.look(at: bytes, record: recordNumber, base: cursor.recordOffset, issues: &issues)
  }

  private mutating func reportInvalidUnits() {
    issues.add(
      Issue(
        "invalid-utf-16", file: file,
        "has \(cursor.buffer.invalidUnits) lone surrogates or half characters; they read as"
          + " U+FFFD. Save it as UTF-16 again"))
  }

  private mutating func report(strayQuote place: Int) {
    issues.add(
      Issue(
        "stray-quote", file: file, record: recordNumber, byte: place,
        "a quote where RFC 4180 has none; the text around it was kept"))
  }

  /// Deals with a record of the wrong width, as the dialect says; true where it is to be read.
  private mutating func keepsRagged() throws -> Bool {
    let isCut = cursor.isCut && fieldCount < header.names.count
    if isCut { isTruncated = true }
    let what = "has \(fieldCount) fields where the header has \(header.names.count)"
    if dialect.raggedRows == .refuse {
      throw DelimitedFailure(.ragged, file: file, "record \(recordNumber) \(what)")
    }
    let isKept = dialect.raggedRows == .keep
    let issue = Issue(
      isCut ? "truncated-record" : "ragged-record", isKept ? .warning : .error, file: file,
      record: recordNumber, byte: cursor.recordOffset,
      isKept ? "\(what); it was read as far as they agree" : "\(what); it was set aside")
    if isKept {
      issues.add(issue)
    } else {
      try setAside(issue)
    }
    return isKept
  }

  private mutating func setAside(_ issue: Issue) throws {
    issues.add(issue)
    setAsideCount += 1
    try onSetAside?(issue, recordBytes)
  }
}
