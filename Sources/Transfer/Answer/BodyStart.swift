/// The first bytes of a body, and what they look like.
struct BodyStart: Hashable {
  /// How many bytes are looked at.
  static let length = 1024

  /// The first bytes, without a byte order mark, the blanks before the first character, and the
  /// zeros of UTF-16.
  private let text: [UInt8]

  /// Looks at the first bytes of a body.
  init(_ bytes: some Collection<UInt8>) {
    var start = Array(bytes.prefix(Self.length))
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      start.removeFirst(3)
    } else if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      start.removeFirst(2)
      start.removeAll { $0 == 0 }
    }
    text = Array(start.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) })
  }

  /// What the body plainly is, where it is not what was wanted.
  func refusal(as kind: BodyKind) -> String? {
    if kind == .any { return nil }
    if let binary { return binary }
    switch kind {
    case .csv:
      if isPage { return "an HTML page" }
      if text.first == UInt8(ascii: "<") { return "markup" }
      if text.first == UInt8(ascii: "{") { return "JSON" }
    case .xml:
      if isPage { return "an HTML page" }
      if text.first != UInt8(ascii: "<") { return "no markup" }
    case .html:
      if text.first == UInt8(ascii: "{") { return "JSON" }
      if !text.contains(UInt8(ascii: "<")) { return "no markup" }
    case .json:
      if isPage { return "an HTML page" }
      if text.first == UInt8(ascii: "<") { return "markup" }
      if text.first != UInt8(ascii: "{"), text.first != UInt8(ascii: "[") { return "no JSON" }
    case .any: break
    }
    return nil
  }

  /// The name of a format that is no text.
  private var binary: String? {
    let signatures: [([UInt8], String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or a spreadsheet"),
      ([0x1F, 0x8B], "a GZIP file"),
      ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an Excel file"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture"),
      ([0xFF, 0xD8, 0xFF], "a picture"),
    ]
    if let known = signatures.first(where: { text.starts(with: $0.0) }) { return known.1 }
    return text.contains(0) ? "no text" : nil
  }

  /// Whether it begins as an HTML page does, be it after comments or an XML declaration.
  private var isPage: Bool {
    guard text.first == UInt8(ascii: "<") else { return false }
    let lower = text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return Self.pageMarks.contains { mark in
      lower.indices.contains { lower[$0...].starts(with: mark) }
    }
  }

  private static let pageMarks = ["<!doctype html", "<html", "<head>", "<body"]
    .map { Array($0.utf8) }
}
