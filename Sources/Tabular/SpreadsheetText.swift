/// Delimited text as spreadsheet programs take it for what it is: a byte order mark first, CRLF at
/// line ends, and no cell that would be run as a formula.
public enum SpreadsheetText {
  /// What stands before the first record, so that programs read UTF-8.
  public static let opening: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What a cell is to a program that opens it.
  public enum Cells: Sendable {
    /// Numbers may stand as they are, signed ones too.
    case data
    /// Everything is text, of which a sign may be the beginning of a formula.
    case text
  }

  /// A record with CRLF at its end.
  ///
  /// - Throws: nothing that a record of its own width does not rule out.
  public static func record(_ cells: [String], _ kind: Cells) throws -> [UInt8] {
    var writer = DelimitedWriter(width: cells.count)
    try writer.append(record: cells.map { safe($0, kind) })
    return try writer.finish().dropLast() + [.carriageReturn, .lineFeed]
  }

  /// A cell that no program runs: what begins like a formula begins with an apostrophe instead.
  public static func safe(_ cell: String, _ kind: Cells) -> String {
    runs(cell, kind) ? "'" + cell : cell
  }

  private static func runs(_ cell: String, _ kind: Cells) -> Bool {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, .carriageReturn: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): kind == .text || Double(cell) == nil
    default: false
    }
  }
}
