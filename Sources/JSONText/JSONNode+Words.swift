extension JSONNode.Content {
  /// The kind of value in words: `a text`.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value itself where it is short, else its kind.
  var summary: String {
    switch self {
    case .bool(let flag): "\(flag)"
    case .number(_, let lexeme): lexeme
    case .string(let text) where text.unicodeScalars.count <= 40:
      String(decoding: JSONValue.string(text).serialised(indent: nil), as: UTF8.self)
    default: kind
    }
  }
}
