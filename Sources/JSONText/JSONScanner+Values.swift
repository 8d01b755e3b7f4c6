extension JSONScanner {
  /// The one value of the text, and nothing after it.
  mutating func document() throws(JSONError) -> JSONNode {
    try skipSpace()
    guard next != nil else {
      throw JSONError("the text holds no value", at: position)
    }
    let root = try value(depth: 0)
    try skipSpace()
    guard next == nil else { throw unexpected("nothing more after the value") }
    return root
  }

  /// The value that starts at the next byte.
  private mutating func value(depth: Int) throws(JSONError) -> JSONNode {
    let start = position
    guard let byte = next else { throw unexpected("a value") }
    switch byte {
    case UInt8(ascii: "{"):
      return JSONNode(position: start, content: .object(try members(depth: depth + 1)))
    case UInt8(ascii: "["):
      return JSONNode(position: start, content: .array(try elements(depth: depth + 1)))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return JSONNode(position: start, content: .string(try text()))
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return JSONNode(position: start, content: try number())
    case let letter where Self.isNameByte(letter):
      return JSONNode(position: start, content: try word())
    default: throw unexpected("a value")
    }
  }

  /// `true`, `false` or `null`; any other word is refused.
  private mutating func word() throws(JSONError) -> JSONNode.Content {
    let start = position
    let word = takeWord()
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "Infinity", "NaN":
      throw JSONError("\(word) is not a value here: write a finite number, or null", at: start)
    default:
      let hint = Spelling.nearest(to: word, among: ["true", "false", "null"])
      let advice = hint.map { "did you mean \($0)?" } ?? "a text needs quotes"
      throw JSONError("\"\(word)\" is not a value; \(advice)", at: start)
    }
  }

  /// The values between `[` and `]`.
  private mutating func elements(depth: Int) throws(JSONError) -> [JSONNode] {
    let start = position
    try checkDepth(depth)
    index += 1
    let base = pending.count
    var isAfterComma = false
    while true {
      try skipSpace()
      if isNext(UInt8(ascii: "]")) {
        try checkTrailingComma(isAfterComma)
        index += 1
        let elements = Array(pending[base...])
        pending.removeLast(elements.count)
        return elements
      }
      try checkOpen("list", start)
      let element = try value(depth: depth)
      pending.append(element)
      isAfterComma = try takeComma(before: "]", of: "list", start)
    }
  }

  /// The members between `{` and `}`.
  private mutating func members(depth: Int) throws(JSONError) -> [JSONMember] {
    let start = position
    try checkDepth(depth)
    index += 1
    var members: [JSONMember] = []
    var names = NameRegister()
    var isAfterComma = false
    while true {
      try skipSpace()
      if isNext(UInt8(ascii: "}")) {
        try checkTrailingComma(isAfterComma)
        index += 1
        return members
      }
      try checkOpen("object", start)
      let namePosition = position
      let name = try memberName()
      if let first = names.enter(name, at: members.count) {
        let line = members[first].namePosition.line
        throw JSONError(
          "the name \"\(name)\" stands twice in this object, first on line \(line)",
          at: namePosition)
      }
      try skipSpace()
      guard isNext(UInt8(ascii: ":")) else { throw unexpected("\":\" after \"\(name)\"") }
      index += 1
      try skipSpace()
      let value = try value(depth: depth)
      members.append(JSONMember(name: name, namePosition: namePosition, value: value))
      isAfterComma = try takeComma(before: "}", of: "object", start)
    }
  }

  /// The name of a member, quoted or, in JSON5, bare.
  private mutating func memberName() throws(JSONError) -> String {
    guard let byte = next else { throw unexpected("a name") }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try text() }
    guard isJSON5 else {
      guard Self.isNameByte(byte) else { throw unexpected("a name in double quotes") }
      throw JSONError("JSON needs names in double quotes", at: position)
    }
    return try bareName()
  }

  /// Takes the comma after an element, if the list or object goes on.
  private mutating func takeComma(
    before end: String, of kind: String, _ start: SourcePosition
  ) throws(JSONError) -> Bool {
    try skipSpace()
    if isNext(UInt8(ascii: ",")) {
      index += 1
      return true
    }
    try checkOpen(kind, start)
    guard end.utf8.first == next else { throw unexpected("\",\" or \"\(end)\"") }
    return false
  }

  /// Refuses the end of the text inside a list or object.
  private func checkOpen(_ kind: String, _ start: SourcePosition) throws(JSONError) {
    guard next == nil else { return }
    throw JSONError(
      "the text ends before the \(kind) of line \(start.line), column \(start.column) is closed",
      at: position)
  }

  /// Refuses a comma before the closing bracket, where the dialect does.
  private func checkTrailingComma(_ isAfterComma: Bool) throws(JSONError) {
    guard isAfterComma, !isJSON5 else { return }
    throw JSONError("JSON has no comma before \(found)", at: position)
  }

  /// Refuses nesting beyond the bound.
  private func checkDepth(_ depth: Int) throws(JSONError) {
    guard depth > maximumDepth else { return }
    throw JSONError("lists and objects are nested more than \(maximumDepth) deep", at: position)
  }
}
