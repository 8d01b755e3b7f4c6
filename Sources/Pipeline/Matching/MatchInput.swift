import Linkage
import Tabular

/// Reads the file that is to be matched, row by row, and loses none.
///
/// Its encoding and the byte between its fields are found out from its beginning. A field that is no
/// UTF-8 in a file of UTF-8 is read as windows-1252, so that mixed files keep their letters. A record
/// with too many or too few fields, or with a quote that is never closed, stays in its place.
struct MatchInput: ~Copyable {
  /// A row of the file.
  struct Row: Sendable {
    /// Its number, counted from 1 without the header.
    let number: Int
    /// Where its cells stand in the text of its batch.
    let cells: Range<Int>
    /// The place of its question among all different ones; -1 where it has none.
    var place = -1
    /// Why it has no question.
    var problem = ""
  }

  /// Rows that were read together.
  struct Batch: Sendable {
    /// The rows.
    let rows: [Row]
    /// The cells of all rows as CSV, so many for each as the widest has.
    let text: [UInt8]
    /// The questions that no row before has asked, in the order of their places.
    let questions: [MatchQuestion]
    /// Whether places are counted anew, from this batch on.
    let isAnew: Bool

    /// The same with a question of its own for each row that asks one.
    var oneByOne: Batch {
      var asked: [MatchQuestion] = []
      let rows = rows.map { row in
        guard row.place >= 0 else { return row }
        asked.append(questions[row.place])
        return Row(number: row.number, cells: row.cells, place: asked.count - 1)
      }
      return Batch(rows: rows, text: text, questions: asked, isAnew: isAnew)
    }
  }

  /// The columns as the file has them, doubles included.
  let header: [String]
  /// Which columns are asked.
  let columns: MatchColumns
  /// The widest record: fields beyond the header have columns without a name.
  let width: Int
  private(set) var reader: DelimitedReader
  private let isUTF8: Bool
  private let isCSV: Bool
  /// The places of the columns that are asked, by role.
  let asked: [MatchColumns.Role: Int]
  private let askedPlaces: [Int]
  private let pending: SetAside
  /// What was asked so far, by the bytes of the fields that ask it: what many rows ask is answered once,
  /// and only the first of them is read further.
  private var table = TextTable()
  /// What the row in hand asks, field by field.
  private var key: [UInt8] = []

  /// So many questions are known, of so many bytes; when there are more, places are counted anew.
  private static let mostQuestions = 1 << 16
  private static let mostBytes = 1 << 26

  /// The rows that the reader has set aside and that are still to be given out.
  private final class SetAside {
    var rows: [(record: Int, bytes: [UInt8], why: String)] = []
  }

  /// Opens a file, reads its header and chooses the columns.
  init(path: String, name: String, kind: MatchKind, named: [MatchColumns.Role: String]) throws {
    let start = try FileBytes(path).read(atMost: 1 << 16)
    let dialect = Self.dialect(of: start)
    let width = try Self.width(path, dialect)
    var reader = try DelimitedReader(path: path, dialect: dialect, name: name)
    let setAside = SetAside()
    reader.onSetAside = { issue, bytes in
      setAside.rows.append((issue.record ?? 0, Array(bytes), issue.message))
    }
    isUTF8 = dialect.encoding == .utf8
    isCSV = dialect.delimiter == UInt8(ascii: ",")
    self.width = width
    pending = setAside
    header = reader.header.names
    columns = MatchColumns(header: reader.header.names, named: named, kind: kind)
    asked = Dictionary(
      columns.choices.map { ($0.role, $0.place) }, uniquingKeysWith: { first, _ in first })
    askedPlaces = columns.choices.map(\.place)
    self.reader = reader
  }

  /// What was wrong with the file.
  var issues: IssueLog { reader.issues }

  /// The next rows, at most so many and some that were set aside; none at the end of the file.
  ///
  /// Fewer are read where they are very long, unless all are asked for.
  mutating func next(atMost count: Int) throws -> Batch {
    let mostBytes = count == .max ? .max : Self.mostBytes
    var rows: [Row] = []
    var questions: [MatchQuestion] = []
    rows.reserveCapacity(min(count, 1 << 14))
    var writer = DelimitedWriter(width: width)
    let isAnew = table.count > Self.mostQuestions || table.byteCount > Self.mostBytes
    if isAnew { table = TextTable() }
    while rows.count < count, rows.last?.cells.upperBound ?? 0 < mostBytes {
      let hasRow = try reader.next()
      for (record, bytes, why) in pending.rows {
        let cells = write(text(bytes[...]), to: &writer)
        rows.append(Row(number: record, cells: cells, problem: why))
      }
      pending.rows.removeAll()
      guard hasRow else { break }
      rows.append(row(&writer, &questions))
    }
    return Batch(
      rows: rows, text: writer.finishParts(), questions: questions, isAnew: isAnew)
  }

  /// Writes a record that could not be read, as one field.
  private func write(_ text: String, to writer: inout DelimitedWriter) -> Range<Int> {
    writer.append(text)
    for _ in 1..<max(width, 1) { writer.appendEmpty() }
    return writer.endPart()
  }

  /// Writes the record in hand, and finds the place of what it asks.
  private mutating func row(
    _ writer: inout DelimitedWriter, _ questions: inout [MatchQuestion]
  ) -> Row {
    writeCells(&writer)
    var row = Row(number: reader.recordNumber, cells: writer.endPart())
    readKey()
    let known = table.find(key.span)
    if known != TextTable.none {
      row.place = Int(known)
      return row
    }
    let (question, problem) = question()
    if let problem {
      row.problem = problem
    } else {
      let key = key
      row.place = Int(table.insert(key.span))
      questions.append(question)
    }
    return row
  }

  /// Writes the cells of the record in hand.
  private func writeCells(_ writer: inout DelimitedWriter) {
    let record = reader.recordBytes
    if isCSV, reader.isPlain, reader.fieldCount == width, !record.contains(UInt8(ascii: "\"")) {
      // Most records are written as they stand.
      writer.append(written: record, cells: width)
      return
    }
    for place in 0..<width {
      if isOdd(place) {
        writer.append(text(reader.bytes(place)))
      } else {
        writer.append(place, of: reader)
      }
    }
  }

  /// Reads the fields that ask, each followed by its length, so that no two rows with other fields
  /// have one key.
  private mutating func readKey() {
    key.removeAll(keepingCapacity: true)
    for place in askedPlaces {
      let field = reader.bytes(place)
      key += field
      for shift in 0..<4 { key.append(UInt8(truncatingIfNeeded: field.count >> (8 * shift))) }
    }
  }

  /// Whether a field of the record in hand is no UTF-8 though the file is.
  func isOdd(_ place: Int) -> Bool {
    isUTF8 && !reader.isPlain && !Self.isUTF8(reader.bytes(place))
  }

  /// The text of bytes: UTF-8 where they are it, else windows-1252.
  func text(_ bytes: ArraySlice<UInt8>) -> String {
    if !isUTF8 || Self.isUTF8(bytes) { return TextEncoding.utf8.text(of: bytes) }
    return TextEncoding.windows1252.text(of: bytes)
  }
}
