/// A header field's value with its parameters: `text/csv; charset="utf-8"`.
struct FieldValue {
  /// What stands before the first semicolon.
  let head: String
  private let parameters: [(name: String, value: String)]

  /// Cuts a value at its semicolons, outside of quotes.
  init(_ text: String) {
    var parts: [String] = [""]
    var isQuoted = false
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        parts[parts.count - 1].unicodeScalars.append(character)
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(character)
      }
    }
    head = Self.trimmed(parts[0])
    parameters = parts.dropFirst().compactMap { part in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      return (
        Self.trimmed(part[..<equals]).lowercased(), Self.trimmed(part[part.index(after: equals)...])
      )
    }
  }

  /// The value of a parameter, its name in lower case.
  subscript(_ name: String) -> String? {
    parameters.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// A text without the blanks around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    let bytes = text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    var rest = Array(bytes)
    while rest.last == 0x20 || rest.last == 0x09 { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}
