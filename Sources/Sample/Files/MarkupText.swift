/// XML or HTML as it is written: tags as they stand, text escaped.
struct MarkupText: Sendable {
  /// How signs outside ASCII, and apostrophes, are written in text.
  enum Signs: Sendable {
    /// In UTF-8, as they are.
    case utf8
    /// As hexadecimal character references: `&#x2019;`.
    case references
    /// As HTML's own names: `&rsquo;`, `&eacute;`.
    case names
    /// As the bytes of windows-1252.
    case windows1252
  }

  /// What was written.
  private(set) var bytes: [UInt8] = []
  /// How signs outside ASCII are written.
  var signs: Signs

  /// Starts empty.
  init(signs: Signs) {
    self.signs = signs
  }

  /// Writes tags, in ASCII.
  mutating func tags(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes tags and ends the line.
  mutating func line(_ markup: String) {
    tags(markup)
    bytes.append(0x0A)
  }

  /// Writes a text of ours, escaped.
  mutating func text(_ text: String) {
    self.text(Words.windows1252(text))
  }

  /// Writes a text in windows-1252, escaped.
  mutating func text(_ windows1252: [UInt8]) {
    for byte in windows1252 {
      switch byte {
      case UInt8(ascii: "&"): tags("&amp;")
      case UInt8(ascii: "<"): tags("&lt;")
      case UInt8(ascii: ">"): tags("&gt;")
      case UInt8(ascii: "'") where signs == .names: tags("&#39;")
      case 0..<0x80: bytes.append(byte)
      default: sign(byte)
      }
    }
  }

  private mutating func sign(_ byte: UInt8) {
    let utf8 = [byte].utf8FromWindows1252()
    switch signs {
    case .utf8: bytes.append(contentsOf: utf8)
    case .windows1252: bytes.append(byte)
    case .references:
      let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first?.value ?? 0xFFFD
      tags("&#x\(String(scalar, radix: 16, uppercase: true));")
    case .names:
      if let name = Self.names[byte] { tags("&\(name);") } else { bytes.append(contentsOf: utf8) }
    }
  }

  /// HTML's names of some signs, by their byte in windows-1252.
  private static let names: [UInt8: String] = [
    0x91: "lsquo", 0x92: "rsquo", 0x93: "ldquo", 0x94: "rdquo", 0x96: "ndash", 0x97: "mdash",
    0xA0: "nbsp", 0xE8: "egrave", 0xE9: "eacute",
  ]
}
