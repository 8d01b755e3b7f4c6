import JSONText
import Tabular

/// A table that people keep in a spreadsheet, read whole, with the place of every cell.
///
/// Blanks around cells are nobody's intention and are taken off, and rows without any text are
/// passed over, as spreadsheets leave both behind. Everything else that is not as it should be is a
/// finding.
struct EditedTable {
  /// A row and where it stands.
  struct Row {
    /// The line in the file on which it begins, counted from 1.
    let line: Int
    /// The record, counted from 1 without the header.
    let record: Int
    /// The cells by heading.
    let cells: [String: String]
    /// The character at which each cell begins, counted from 1.
    let places: [String: Int]

    /// The text of a cell; empty where there is no such column.
    subscript(heading: String) -> String { cells[heading] ?? "" }
  }

  /// The file as it is told to people.
  let file: String
  /// The rows in the order of the file.
  private(set) var rows: [Row] = []
  /// Whether it has the columns that it needs, and no others.
  private(set) var hasColumns = false

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file: UTF-8, with or without a byte order mark.
  ///   - file: The file as it is told to people.
  ///   - columns: The columns that it needs, and no others.
  ///   - findings: Takes in what is wrong.
  init(_ bytes: [UInt8], file: String, columns: [String], findings: inout [EditFinding]) {
    self.file = file
    do {
      try read(bytes, columns, &findings)
    } catch let failure as DelimitedFailure {
      findings.append(EditFinding(file: file, failure.message))
    } catch {
      findings.append(EditFinding(file: file, "\(error)"))
    }
  }

  private mutating func read(
    _ bytes: [UInt8], _ columns: [String], _ findings: inout [EditFinding]
  ) throws {
    var reader = try DelimitedReader(bytes: bytes, name: file)
    let headings = reader.header.names
    let faults = Self.faults(inHeader: headings, columns, file: file)
    findings += faults
    hasColumns = faults.isEmpty
    var lines = LineCount(bytes)
    if faults.isEmpty {
      while try reader.next() {
        let line = lines.line(at: reader.recordOffset)
        let starts = Self.starts(of: reader.recordBytes)
        var cells: [String: String] = [:]
        var places: [String: Int] = [:]
        for (index, heading) in headings.enumerated() where cells[heading] == nil {
          cells[heading] = Self.trimmed(reader.text(index))
          places[heading] = index < starts.count ? starts[index] : 1
        }
        guard cells.values.contains(where: { !$0.isEmpty }) else { continue }
        rows.append(
          Row(line: line, record: reader.recordNumber, cells: cells, places: places))
      }
    }
    for issue in reader.issues.kept {
      var lines = LineCount(bytes)
      findings.append(
        EditFinding(
          issue.severity == .error ? .error : .warning, file: file,
          line: issue.byte.map { lines.line(at: $0) }, field: issue.field, issue.message))
    }
  }

  /// What is wrong with the headings: those that are missing, and those that nobody asked for.
  private static func faults(
    inHeader headings: [String], _ columns: [String], file: String
  ) -> [EditFinding] {
    if let fault = strangeFile(headings, columns, file: file) { return [fault] }
    let missing = columns.filter { !headings.contains($0) }
    let unknown = headings.filter { !columns.contains($0) }
    let strange = unknown.map { heading in
      let near = Spelling.nearest(to: heading, among: missing)
      return EditFinding(
        file: file, line: 1, field: heading.isEmpty ? nil : heading,
        heading.isEmpty
          ? "a column has no heading; remove it"
          : "there is no such column; "
            + (near.map { "did you mean \"\($0)\"?" }
              ?? "the columns are \(columns.joined(separator: ", "))"))
    }
    let guessed = Set(unknown.compactMap { Spelling.nearest(to: $0, among: missing) })
    return strange
      + missing.filter { !guessed.contains($0) }.map {
        EditFinding(
          file: file, line: 1, field: $0,
          "the column is missing; the columns are \(columns.joined(separator: ", "))")
      }
  }

  /// What is said of a file that has none of the columns: it is another, or its cells are parted by
  /// something else than commas.
  private static func strangeFile(
    _ headings: [String], _ columns: [String], file: String
  ) -> EditFinding? {
    guard !headings.contains(where: columns.contains) else { return nil }
    for (separator, name) in [(Character(";"), "semicolons"), ("\t", "tabs")] {
      let parts = headings.flatMap { $0.split(separator: separator).map(String.init) }
      guard parts.contains(where: columns.contains) else { continue }
      return EditFinding(
        file: file, line: 1,
        "its cells are parted by \(name); save it again as CSV with commas (\"CSV UTF-8\"), or"
          + " import it as text and save that")
    }
    // A heading that is nearly right is a slip, and told as one.
    guard headings.allSatisfy({ Spelling.nearest(to: $0, among: columns) == nil }) else {
      return nil
    }
    return EditFinding(
      file: file, line: 1,
      "it is another file: its first line has none of the columns \(columns.joined(separator: ", "))"
    )
  }

  /// The characters at which the cells of a record begin, counted from 1.
  private static func starts(of record: ArraySlice<UInt8>) -> [Int] {
    var starts = [1]
    var character = 0
    var isQuoted = false
    for byte in record {
      // A byte that goes on with a letter is no letter of its own.
      if byte & 0xC0 != 0x80 { character += 1 }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ","), !isQuoted { starts.append(character + 1) }
    }
    return starts
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Counts lines on the way through a text.
  private struct LineCount {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line on which a byte stands; the bytes asked for ascend.
    mutating func line(at byte: Int) -> Int {
      while offset < min(byte, bytes.count) {
        let isBreak =
          bytes[offset] == 0x0A
          || bytes[offset] == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
        if isBreak { line += 1 }
        offset += 1
      }
      return line
    }
  }
}

extension EditedTable {
  /// A finding about a cell of a row.
  func finding(
    _ row: Row, _ heading: String, _ message: String
  ) -> EditFinding {
    EditFinding(
      file: file, line: row.line, column: row.places[heading], field: heading, message)
  }

  /// A finding that a cell holds none of the words that it may hold.
  func finding(_ row: Row, _ heading: String, noneOf words: [String], of what: String)
    -> EditFinding
  {
    let text = row[heading]
    let near = Spelling.nearest(to: text, among: words).map { "did you mean \"\($0)\"? " } ?? ""
    return finding(
      row, heading,
      text.isEmpty
        ? "is blank; it must be one of \(words.joined(separator: ", "))"
        : "\"\(text)\" is no \(what); \(near)the words are \(words.joined(separator: ", "))")
  }
}
