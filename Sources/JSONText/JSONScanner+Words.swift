extension JSONScanner {
  /// Whether the byte may stand in a bare ASCII word.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: isDigit(byte)
    }
  }

  /// Whether the byte is one of `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }

  /// The value of a hexadecimal digit of either case.
  static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Takes the letters, digits, `_` and `$` that come next.
  mutating func takeWord() -> String {
    let start = index
    while let byte = next, Self.isNameByte(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Takes a name without quotes: an identifier of ECMAScript 5.1.
  mutating func bareName() throws(JSONError) -> String {
    var name = ""
    while let byte = next {
      let before = self
      let scalar: Unicode.Scalar
      switch byte {
      case UInt8(ascii: "\\"):
        index += 1
        guard isNext(UInt8(ascii: "u")) else {
          throw JSONError("a name without quotes may have \\u escapes only", at: before.position)
        }
        index += 1
        scalar = try takeUnicodeScalar(from: before.position)
      case 0x80...: scalar = try takeWide()
      default:
        scalar = Unicode.Scalar(byte)
        index += 1
      }
      guard Self.mayStand(scalar, atStart: name.isEmpty) else {
        self = before
        break
      }
      name.unicodeScalars.append(scalar)
    }
    guard name.isEmpty else { return name }
    throw unexpected("a name")
  }

  /// Whether the character may start, or go on, a name without quotes.
  private static func mayStand(_ scalar: Unicode.Scalar, atStart isFirst: Bool) -> Bool {
    switch scalar {
    case "_", "$": true
    case "\u{200C}", "\u{200D}": !isFirst
    default: isFirst ? scalar.properties.isIDStart : scalar.properties.isIDContinue
    }
  }
}
