/// The name that a server gives a file: `attachment; filename="schools.csv"`.
enum ContentDisposition {
  /// The file's name, without folders; nil where there is none that a file could have.
  static func fileName(_ text: String) -> String? {
    let value = FieldValue(text)
    let stated = value["filename*"].flatMap(decoded) ?? value["filename"]
    guard let stated,
      let last = stated.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last,
      last != ".", last != "..", last.utf8.count <= 255,
      last.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return nil }
    return String(last)
  }

  /// A name as `UTF-8''na%C3%AFve.csv` (RFC 5987).
  private static func decoded(_ text: String) -> String? {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(parts[2].utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
