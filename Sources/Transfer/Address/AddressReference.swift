/// The parts of an address or a link, as RFC 3986 cuts them; the fragment is dropped.
struct AddressReference: Hashable {
  /// What stands before the first colon, in lower case, where it is a scheme's name.
  private(set) var scheme: String?
  /// What stands between two slashes and the path.
  private(set) var authority: String?
  private(set) var path = ""
  /// What follows the question mark.
  private(set) var query: String?

  /// Cuts bytes that are all ASCII.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(decoding: rest[(mark + 1)...], as: UTF8.self)
      rest = rest[..<mark]
    }
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
      scheme = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
      rest = rest[(colon + 1)...]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[end...]
    }
    path = String(decoding: rest, as: UTF8.self)
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, AddressText.isLetter(first) else { return false }
    return bytes.allSatisfy {
      AddressText.isLetter($0) || AddressText.isDigit($0) || "+-.".utf8.contains($0)
    }
  }
}
