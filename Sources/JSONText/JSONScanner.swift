/// One pass over the bytes of a text: where it stands, and what it has read so far.
struct JSONScanner {
  let bytes: [UInt8]
  let isJSON5: Bool
  let maximumDepth: Int
  /// The next byte to read.
  var index = 0
  /// The line of the next byte, from 1.
  var line = 1
  /// The byte at which that line starts.
  var lineStart = 0
  /// The bytes of that line so far that continue a character, and so make no column.
  var continuations = 0
  /// Elements of the lists that are open, so that each list is allocated once and at its size.
  var pending: [JSONNode] = []

  /// Stands before the first byte, past a byte order mark.
  init(bytes: [UInt8], dialect: JSONParser.Dialect, maximumDepth: Int) {
    self.bytes = bytes
    isJSON5 = dialect == .json5
    self.maximumDepth = maximumDepth
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
  }

  /// The place of the next byte.
  var position: SourcePosition {
    SourcePosition(line: line, column: index - lineStart - continuations + 1, byte: index)
  }

  /// The next byte; nil at the end.
  @inline(__always) var next: UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  /// Whether the byte so many further on is this one.
  func isNext(_ byte: UInt8, after count: Int = 0) -> Bool {
    index + count < bytes.count && bytes[index + count] == byte
  }

  /// The error that the next byte is not what belongs here.
  func unexpected(_ expected: String) -> JSONError {
    JSONError("expected \(expected), found \(found)", at: position)
  }

  /// The next character in words.
  var found: String {
    guard index < bytes.count else { return "the end of the text" }
    guard let (scalar, _) = scalar(at: index) else {
      return "the byte 0x\(hexadecimal(bytes[index])), which is not UTF-8"
    }
    return spelling(scalar)
  }

  /// The words `"x"` for a character that shows, `U+0007` for one that does not.
  func spelling(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate, .nonspacingMark, .enclosingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default:
      return "\"\(scalar)\""
    }
  }

  /// The two hexadecimal digits of a byte.
  func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// The character that starts at a byte, and its length; nil where the bytes are not UTF-8.
  func scalar(at start: Int) -> (Unicode.Scalar, length: Int)? {
    let first = bytes[start]
    let length: Int
    let least: UInt32
    var value: UInt32
    switch first {
    case 0x00...0x7F: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF: (length, least, value) = (2, 0x80, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, least, value) = (3, 0x800, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, least, value) = (4, 0x10000, UInt32(first & 0x07))
    default: return nil
    }
    guard start + length <= bytes.count else { return nil }
    for offset in 1..<length {
      let byte = bytes[start + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// Takes one character of more than one byte; refuses bytes that are not UTF-8.
  mutating func takeWide() throws(JSONError) -> Unicode.Scalar {
    guard let (scalar, length) = scalar(at: index) else {
      throw JSONError("the byte 0x\(hexadecimal(bytes[index])) is not UTF-8", at: position)
    }
    index += length
    continuations += length - 1
    return scalar
  }

  /// Takes a CR, LF or CRLF.
  mutating func takeLineEnd() {
    index += isNext(0x0D) && isNext(0x0A, after: 1) ? 2 : 1
    line += 1
    lineStart = index
    continuations = 0
  }
}
