import JSONText

/// What a text reads as, or the words of its refusal.
func reading(_ text: String, _ dialect: JSONParser.Dialect = .json) -> String {
  reading(bytes: Array(text.utf8), dialect)
}

/// What bytes read as, or the words of their refusal.
func reading(bytes: [UInt8], _ dialect: JSONParser.Dialect = .json) -> String {
  do {
    return canonical(try JSONParser(dialect: dialect).parse(bytes))
  } catch {
    return "\(error)"
  }
}

/// A value on one line, so that two can be compared: numbers as doubles, texts quoted.
func canonical(_ node: JSONNode) -> String {
  switch node.content {
  case .null: "null"
  case .bool(let flag): "\(flag)"
  case .number(let value, _): "\(value)"
  case .string(let text): text.debugDescription
  case .array(let elements): "[" + elements.map(canonical).joined(separator: ",") + "]"
  case .object(let members):
    "{"
      + members.map { "\($0.name.debugDescription):\(canonical($0.value))" }
      .joined(separator: ",") + "}"
  }
}
