/// Bytes of a stated encoding as text.
enum TextDecoding {
  /// The text of the bytes, without NULs; what stands for nothing becomes U+FFFD.
  static func string(_ bytes: ArraySlice<UInt8>, encoding: TextEncoding) -> String {
    if encoding != .windows1252 || bytes.isASCII {
      let text = String(decoding: bytes, as: UTF8.self)
      return bytes.contains(0) ? String(text.unicodeScalars.filter { $0 != "\0" }) : text
    }
    var text: [UInt8] = []
    append(bytes, encoding: encoding, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the text of the bytes as valid UTF-8, without NULs.
  static func append(
    _ bytes: ArraySlice<UInt8>, encoding: TextEncoding, to text: inout [UInt8]
  ) {
    if bytes.isPlain {
      text.append(contentsOf: bytes)
    } else if encoding == .windows1252 {
      Windows1252.append(bytes.contains(0) ? bytes.filter { $0 != 0 }[...] : bytes, to: &text)
    } else {
      text.append(contentsOf: string(bytes, encoding: encoding).utf8)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether every byte is ASCII.
  var isASCII: Bool {
    var all: UInt8 = 0
    for byte in self { all |= byte }
    return all < 0x80
  }

  /// Whether every byte is ASCII and none is NUL.
  var isPlain: Bool {
    var all: UInt8 = 0
    var zeros: UInt8 = 0
    for byte in self {
      all |= byte
      zeros |= byte &- 1 & ~byte
    }
    return (all | zeros) < 0x80
  }

  /// The bytes without the ASCII white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == .space || first &- 9 < 5 { slice.removeFirst() }
    while let last = slice.last, last == .space || last &- 9 < 5 { slice.removeLast() }
    return slice
  }

  /// The whole number that the bytes are, of at most 18 digits and a minus sign; nil else.
  var decimalInteger: Int? {
    var digits = self
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      let digit = byte &- 0x30
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return isNegative ? -value : value
  }
}

extension [UInt8] {
  /// The whole number that the bytes of a range are; nil else.
  func decimalInteger(in range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 18 else { return self[range].decimalInteger }
    var value = 0
    for index in range {
      let digit = self[index] &- 0x30
      guard digit <= 9 else { return self[range].decimalInteger }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }
}
