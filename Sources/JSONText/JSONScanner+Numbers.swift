extension JSONScanner {
  /// The powers of ten that a double holds exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The digits read so far as one whole number, and the power of ten that they are to be scaled by.
  private struct Decimal {
    var digits: UInt64 = 0
    var exponent = 0
    /// False once digits were dropped because they no longer fit.
    var isWhole = true

    /// Takes one more digit, which stands after the point or not.
    @inline(__always) mutating func take(_ digit: UInt8, isFraction: Bool) {
      guard digits < 1 << 59 else {
        isWhole = false
        return
      }
      digits = digits * 10 + UInt64(digit)
      if isFraction { exponent -= 1 }
    }
  }

  /// The number that starts at the next byte.
  mutating func number() throws(JSONError) -> JSONNode.Content {
    let start = position
    var isNegative = false
    if isNext(UInt8(ascii: "-")) {
      isNegative = true
      index += 1
    } else if isNext(UInt8(ascii: "+")) {
      guard isJSON5 else { throw JSONError("JSON has no \"+\" before a number", at: start) }
      index += 1
    }
    if let byte = next, Self.isNameByte(byte), !Self.isDigit(byte) {
      throw notANumber(from: start)
    }
    if isNext(UInt8(ascii: "0")),
      isNext(UInt8(ascii: "x"), after: 1) || isNext(UInt8(ascii: "X"), after: 1)
    {
      return try hexadecimalNumber(from: start, isNegative: isNegative)
    }
    var decimal = Decimal()
    try takeWholePart(from: start, into: &decimal)
    try takeFraction(into: &decimal)
    let exponent = try takeExponent()
    if let byte = next, Self.isNameByte(byte) { throw unexpected("the end of the number") }

    let lexeme = String(decoding: bytes[start.byte..<index], as: UTF8.self)
    let scale = decimal.exponent + exponent
    // Both operands are exact, so the one operation rounds once: the nearest double.
    if decimal.isWhole, decimal.digits <= 1 << 53, abs(scale) < Self.powers.count {
      let whole = Double(decimal.digits)
      let value = scale < 0 ? whole / Self.powers[-scale] : whole * Self.powers[scale]
      return .number(isNegative ? -value : value, lexeme: lexeme)
    }
    guard let value = Double(lexeme), value.isFinite else {
      throw JSONError("the number \(lexeme) is too large", at: start)
    }
    return .number(value, lexeme: lexeme)
  }

  /// Takes the digits before the point.
  private mutating func takeWholePart(
    from start: SourcePosition, into decimal: inout Decimal
  ) throws(JSONError) {
    let first = index
    while let byte = next, Self.isDigit(byte) {
      decimal.take(byte - UInt8(ascii: "0"), isFraction: false)
      index += 1
    }
    if index > first + 1, bytes[first] == UInt8(ascii: "0") {
      throw JSONError("a number may not start with a 0 before other digits", at: start)
    }
    guard index == first else { return }
    let isPoint = isNext(UInt8(ascii: ".")) && index + 1 < bytes.count
    guard isPoint, Self.isDigit(bytes[index + 1]) else { throw unexpected("a digit") }
    guard isJSON5 else { throw JSONError("JSON needs a digit before the point", at: start) }
  }

  /// Takes the point and the digits after it.
  private mutating func takeFraction(into decimal: inout Decimal) throws(JSONError) {
    guard isNext(UInt8(ascii: ".")) else { return }
    index += 1
    let first = index
    while let byte = next, Self.isDigit(byte) {
      decimal.take(byte - UInt8(ascii: "0"), isFraction: true)
      index += 1
    }
    guard isJSON5 || index > first else { throw unexpected("a digit after the point") }
  }

  /// Takes the exponent; 0 where there is none.
  private mutating func takeExponent() throws(JSONError) -> Int {
    guard isNext(UInt8(ascii: "e")) || isNext(UInt8(ascii: "E")) else { return 0 }
    index += 1
    let isNegative = isNext(UInt8(ascii: "-"))
    if isNegative || isNext(UInt8(ascii: "+")) { index += 1 }
    var exponent = 0
    let first = index
    while let byte = next, Self.isDigit(byte) {
      exponent = min(exponent * 10 + Int(byte - UInt8(ascii: "0")), 100_000)
      index += 1
    }
    guard index > first else { throw unexpected("a digit of the exponent") }
    return isNegative ? -exponent : exponent
  }

  /// Takes `0x...`, which only JSON5 has.
  private mutating func hexadecimalNumber(
    from start: SourcePosition, isNegative: Bool
  ) throws(JSONError) -> JSONNode.Content {
    guard isJSON5 else { throw JSONError("JSON has no hexadecimal numbers", at: start) }
    index += 2
    let first = index
    var value: UInt64 = 0
    while let byte = next, let digit = Self.hexadecimalDigit(byte) {
      guard value < 1 << 49 else {
        throw JSONError("the hexadecimal number is too large", at: start)
      }
      value = value << 4 | UInt64(digit)
      index += 1
    }
    guard index > first else { throw unexpected("a hexadecimal digit") }
    if let byte = next, Self.isNameByte(byte) { throw unexpected("the end of the number") }
    let lexeme = String(decoding: bytes[start.byte..<index], as: UTF8.self)
    return .number(isNegative ? -Double(value) : Double(value), lexeme: lexeme)
  }

  /// The error of a sign before a word.
  private mutating func notANumber(from start: SourcePosition) -> JSONError {
    let word = takeWord()
    guard word == "Infinity" || word == "NaN" else {
      return JSONError("expected a number, found \"\(word)\" after its sign", at: start)
    }
    return JSONError("\(word) is not a value here: write a finite number, or null", at: start)
  }
}
