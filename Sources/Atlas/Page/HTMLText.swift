/// Text made safe to stand in HTML and SVG, between tags and in quoted attributes alike.
public enum HTMLText {
  /// The text with the five characters that HTML gives a meaning written as references.
  public static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): escaped.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): escaped.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): escaped.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): escaped.append(contentsOf: "&#39;".utf8)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The source expression of a content security policy that allows exactly one inline style or
  /// script.
  public static func policySource(_ text: String) -> String { PageDocument.hash(text) }
}

extension String {
  /// The text as HTML.
  var html: String { HTMLText.escaped(self) }
}
