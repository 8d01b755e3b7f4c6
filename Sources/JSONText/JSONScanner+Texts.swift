extension JSONScanner {
  /// The text that starts at the next byte, which is its quotation mark.
  mutating func text() throws(JSONError) -> String {
    let opening = position
    let quote = bytes[index]
    guard isJSON5 || quote == UInt8(ascii: "\"") else {
      throw JSONError("JSON needs double quotes", at: opening)
    }
    index += 1
    /// What stands before `start`, once an escape has made the text differ from its bytes.
    var resolved: [UInt8] = []
    var start = index
    while let byte = next {
      switch byte {
      case quote:
        let rest = bytes[start..<index]
        index += 1
        if resolved.isEmpty { return String(decoding: rest, as: UTF8.self) }
        resolved += rest
        return String(decoding: resolved, as: UTF8.self)
      case UInt8(ascii: "\\"):
        resolved += bytes[start..<index]
        try takeEscape(into: &resolved)
        start = index
      case 0x0A, 0x0D:
        throw JSONError("the line ends before the text is closed", at: position)
      case 0x00..<0x20 where !isJSON5:
        throw JSONError("\(found) must be written as an escape in a text", at: position)
      case 0x80...: _ = try takeWide()
      default: index += 1
      }
    }
    throw JSONError("the text is not closed", at: opening)
  }

  /// Takes an escape and adds what it stands for.
  private mutating func takeEscape(into resolved: inout [UInt8]) throws(JSONError) {
    let start = position
    index += 1
    guard let byte = next else { throw JSONError("the escape is cut short", at: start) }
    if let plain = Self.escapes[byte] {
      index += 1
      resolved.append(plain)
      return
    }
    if byte == UInt8(ascii: "u") {
      index += 1
      append(try takeUnicodeScalar(from: start), to: &resolved)
      return
    }
    guard isJSON5 else {
      throw JSONError("JSON has no escape of \(found)", at: start)
    }
    try takeWiderEscape(from: start, into: &resolved)
  }

  /// Takes the part after the backslash of an escape that only JSON5 has.
  private mutating func takeWiderEscape(
    from start: SourcePosition, into resolved: inout [UInt8]
  ) throws(JSONError) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "v"):
      index += 1
      resolved.append(0x0B)
    case UInt8(ascii: "x"):
      index += 1
      append(Unicode.Scalar(UInt8(try takeDigits(2, from: start))), to: &resolved)
    case 0x0A, 0x0D: takeLineEnd()
    case UInt8(ascii: "0"):
      index += 1
      guard let digit = next, Self.isDigit(digit) else {
        resolved.append(0)
        return
      }
      throw JSONError("an escape may not be an octal number", at: start)
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      throw JSONError("an escape may not be a digit", at: start)
    case 0x80...:
      let scalar = try takeWide()
      // A backslash before any of the four line ends continues the text on the next line.
      if scalar.value != 0x2028 && scalar.value != 0x2029 { append(scalar, to: &resolved) }
    default:
      index += 1
      resolved.append(byte)
    }
  }

  /// The character of a `\u` escape whose digits come next; a high surrogate needs its low one.
  mutating func takeUnicodeScalar(from start: SourcePosition) throws(JSONError) -> Unicode.Scalar {
    let high = try takeDigits(4, from: start)
    if let scalar = Unicode.Scalar(high) { return scalar }
    let isPair = high < 0xDC00 && isNext(UInt8(ascii: "\\")) && isNext(UInt8(ascii: "u"), after: 1)
    guard isPair else { throw loneSurrogate(high, start) }
    index += 2
    let low = try takeDigits(4, from: start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw loneSurrogate(high, start) }
    return scalar
  }

  /// The error of half a character.
  private func loneSurrogate(_ value: UInt32, _ start: SourcePosition) -> JSONError {
    let digits = String(value, radix: 16, uppercase: true)
    return JSONError("\\u\(digits) is half of a surrogate pair without the other half", at: start)
  }

  /// The value of so many hexadecimal digits.
  private mutating func takeDigits(
    _ count: Int, from start: SourcePosition
  ) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let byte = next, let digit = Self.hexadecimalDigit(byte) else {
        throw JSONError("the escape needs \(count) hexadecimal digits", at: start)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// Adds the bytes of a character.
  private func append(_ scalar: Unicode.Scalar, to resolved: inout [UInt8]) {
    resolved += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  /// What the one-letter escapes of both dialects stand for.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09,
  ]
}
