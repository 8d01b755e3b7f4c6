/// Which bytes an address may hold.
enum AddressText {
  /// Whether every byte may stand in an address as it is.
  static func isSound(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "%") {
        let digits = bytes[(place + 1)...].prefix(2)
        guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return false }
      } else if !isPlain(byte) {
        return false
      }
    }
    return true
  }

  /// A link as browsers read it: without blanks around and line ends within, odd characters encoded.
  ///
  /// Nil where it holds a control character.
  static func mended(_ link: String) -> [UInt8]? {
    var bytes = link.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    var mended: [UInt8] = []
    for (place, byte) in zip(bytes.indices, bytes) {
      if byte < 0x20 || byte == 0x7F { return nil }
      let isCode =
        byte == UInt8(ascii: "%") && bytes[(place + 1)...].prefix(2).count == 2
        && bytes[(place + 1)...].prefix(2).allSatisfy(isHexadecimal)
      if isCode || isPlain(byte) {
        mended.append(byte)
      } else {
        mended.append(UInt8(ascii: "%"))
        mended += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return mended
  }

  /// Whether a byte is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Whether a byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte is a hexadecimal digit.
  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let marks = Set("-._~:/?#[]@!$&'()*+,;=".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || marks.contains(byte)
  }
}
