// Rounding is a call of the C library, which has to be linked for it.
import Glibc

/// Turns values into the bytes of a text.
struct JSONWriter {
  /// The most decimals that a double can be asked for.
  static let mostPlaces = 15

  let indent: Int?
  let forScript: Bool
  /// What is written so far.
  var bytes: [UInt8] = []

  /// Starts an empty text.
  init(indent: Int?, forScript: Bool) {
    self.indent = indent
    self.forScript = forScript
  }

  /// Adds a value that stands inside so many lists and objects.
  mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number, let places): write(number, places: places)
    case .string(let text): write(text)
    case .array(let elements):
      let isFlat = elements.allSatisfy(\.isScalar)
      writeList("[", "]", elements, level: level, isFlat: isFlat) { writer, element in
        writer.write(element, level: level + 1)
      }
    case .object(let members):
      writeList("{", "}", members, level: level, isFlat: members.isEmpty) { writer, member in
        writer.write(member.name)
        writer.bytes.append(UInt8(ascii: ":"))
        if writer.indent != nil { writer.bytes.append(0x20) }
        writer.write(member.value, level: level + 1)
      }
    }
  }

  /// Adds the parts of a list or object between its brackets.
  private mutating func writeList<Part>(
    _ open: String, _ close: String, _ parts: [Part], level: Int, isFlat: Bool,
    _ write: (inout JSONWriter, Part) -> Void
  ) {
    bytes += open.utf8
    for (place, part) in parts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if !isFlat {
        endLine(level: level + 1)
      } else if place > 0, indent != nil {
        bytes.append(0x20)
      }
      write(&self, part)
    }
    if !isFlat { endLine(level: level) }
    bytes += close.utf8
  }

  /// Starts a new line, where lines are wanted.
  private mutating func endLine(level: Int) {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indent * level)
  }

  /// Adds a text in its quotes.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if forScript {
      for scalar in text.unicodeScalars { writeForScript(scalar) }
    } else {
      for byte in text.utf8 { write(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds one byte of a text, or its escape.
  @inline(__always) private mutating func write(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    case 0x00..<0x20: writeEscape(UInt32(byte))
    default: bytes.append(byte)
    }
  }

  /// Adds one character so that no reader of HTML or JavaScript takes it for markup or a line end.
  private mutating func writeForScript(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "<", ">", "&", "\u{2028}", "\u{2029}": writeEscape(scalar.value)
    default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { write(byte) }
    }
  }

  /// Adds a character as its four digits.
  private mutating func writeEscape(_ scalar: UInt32) {
    let digits = String(scalar, radix: 16)
    bytes += #"\u"#.utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }

  /// Adds a number with its decimals, the last one rounded half away from zero.
  private mutating func write(_ number: Double, places: Int) {
    guard number.isFinite else {
      bytes += "null".utf8
      return
    }
    let places = min(max(places, 0), Self.mostPlaces)
    var power = 1
    for _ in 0..<places { power *= 10 }
    let scaled = (number.magnitude * Double(power)).rounded(.toNearestOrAwayFromZero)
    // Beyond 2^53 a double has no decimals left to round, and its shortest spelling is exact.
    guard scaled < 9_007_199_254_740_992 else {
      bytes += "\(number)".utf8
      return
    }
    let units = Int(scaled)
    if number < 0, units > 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += String(units / power).utf8
    guard places > 0 else { return }
    let decimals = String(units % power).utf8
    bytes.append(UInt8(ascii: "."))
    bytes += repeatElement(UInt8(ascii: "0"), count: places - decimals.count)
    bytes += decimals
  }
}

extension JSONValue {
  /// Whether the value holds no others.
  fileprivate var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
