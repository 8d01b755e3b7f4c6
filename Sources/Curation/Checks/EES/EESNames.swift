/// Names of columns by what they sound like.
enum EESNames {
  private static let starts = [
    "country", "sch", "prov", "inst", "estab", "reg", "la", "local", "rsc", "pfa", "pcon", "lep",
    "mca", "oa", "ward", "mat",
  ]
  private static let ends = ["name", "code", "urn", "ukprn", "number", "upin", "id"]
  private static let whole: Set<String> = [
    "laestab", "estab", "sch", "school", "schools", "prov", "provider", "providers", "inst",
    "institution", "institutions", "name", "code", "urn", "ukprn", "number", "upin", "id",
    "region", "la", "lad", "rsc", "pcon", "lep", "mca", "oa", "ward", "mat",
  ]

  /// Whether a column sounds like one of places: `schoolName`, `ward_code`, `urn`.
  static func isOfPlace(_ column: String) -> Bool {
    let name = column.lowercased()
    if whole.contains(name) { return true }
    return starts.contains { start in
      name.hasPrefix(start)
        && ends.contains { name.dropFirst(start.count).hasSuffix($0) }
    }
  }

  /// Whether a byte may stand in snake_case.
  static func isSnakeCase(_ byte: UInt8) -> Bool {
    isSmallLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
  }

  /// Whether a byte is one of a to z.
  static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Whether a byte is one of 0 to 9.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a text is digits and nothing else.
  static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isDigit) }

  /// A text without spaces and tabs at its ends.
  static func trimmed(_ text: String) -> Substring {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
