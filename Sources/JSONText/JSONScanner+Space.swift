extension JSONScanner {
  /// Passes over white space, and over comments where the dialect has them.
  mutating func skipSpace() throws(JSONError) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D: takeLineEnd()
      case 0x0B, 0x0C:
        guard isJSON5 else { return }
        index += 1
      case UInt8(ascii: "/"):
        guard isNext(UInt8(ascii: "/"), after: 1) || isNext(UInt8(ascii: "*"), after: 1) else {
          return
        }
        try skipComment()
      case 0x80...:
        guard isJSON5 else { return }
        let start = self
        let scalar = try takeWide()
        guard Self.isSpace(scalar) else {
          self = start
          return
        }
      default: return
      }
    }
  }

  /// Whether JSON5 counts the character, not one of ASCII, as white space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2028, 0x2029, 0xFEFF: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// Passes over `// ...` to the end of its line, or over `/* ... */`.
  private mutating func skipComment() throws(JSONError) {
    let start = position
    let isLine = isNext(UInt8(ascii: "/"), after: 1)
    guard isJSON5 else { throw JSONError("JSON has no comments", at: start) }
    index += 2
    while let byte = next {
      switch byte {
      case 0x0A, 0x0D:
        if isLine { return }
        takeLineEnd()
      case UInt8(ascii: "*") where !isLine && isNext(UInt8(ascii: "/"), after: 1):
        index += 2
        return
      case 0x80...:
        let scalar = try takeWide()
        if isLine && (scalar.value == 0x2028 || scalar.value == 0x2029) { return }
      default: index += 1
      }
    }
    guard isLine else { throw JSONError("the comment is not closed by */", at: start) }
  }
}
