/// Cells as spreadsheet programs take them for what they are.
enum SpreadsheetCells {
  /// A record with CRLF at its end.
  static func line(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// A cell, quoted where it must be; what a program would run as a formula gets an apostrophe first.
  static func cell(_ text: String) -> String {
    let safe = runs(text) ? "'" + text : text
    let isPlain = safe.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isPlain ? safe : "\"" + doubled(safe) + "\""
  }

  /// Whether a program would take the text for a formula: it begins as one and is no number.
  private static func runs(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return Double(text) == nil
    default: return false
    }
  }

  private static func doubled(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
