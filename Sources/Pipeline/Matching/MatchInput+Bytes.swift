import Tabular

extension MatchInput {
  /// UTF-8 unless a byte order mark or the bytes of the beginning say otherwise, and the commonest of
  /// comma, tab, semicolon and bar in its first line.
  static func dialect(of start: [UInt8]) -> Dialect {
    var dialect = Dialect(raggedRows: .keep, keepsBlankLines: true)
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      dialect.encoding = .utf16
    }
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|")].map { byte in
      (byte: byte, count: line.count { $0 == byte })
    }
    // Of equals the first, so that a line without any has commas.
    if let most = counts.max(by: { $0.count < $1.count }), most.count > 0,
      counts[0].count < most.count
    {
      dialect.delimiter = most.byte
    }
    return dialect
  }

  /// The most fields of any record, the header's own at least.
  static func width(_ path: String, _ dialect: Dialect) throws -> Int {
    var reader = try DelimitedReader(path: path, dialect: dialect)
    var width = reader.header.names.count
    while try reader.next() { width = max(width, reader.fieldCount) }
    return width
  }

  /// Whether bytes are UTF-8.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80 || String(validating: bytes, as: UTF8.self) != nil
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    // Most fields begin and end with something of ASCII that is no space.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x7F).contains(first),
      (0x21..<0x7F).contains(last)
    {
      return text
    }
    var view = Substring(text).unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    while let first = view.first, isSpace(first) { view.removeFirst() }
    while let last = view.last, isSpace(last) { view.removeLast() }
    return String(view)
  }
}
