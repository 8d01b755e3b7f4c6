/// A postcode district, and the authorities that its schools are under.
struct PostcodeDistrict: Hashable, Sendable {
  /// The district, such as `NW1`.
  let name: String
  /// The places of the authorities in the release's list, most schools first.
  let places: [Int]

  /// The district of a postcode; nil where the text is none.
  static func name(of postcode: String) -> String? {
    let parts = postcode.uppercased().split(separator: " ")
    guard parts.count == 2, parts[1].utf8.count == 3, (2...4).contains(parts[0].utf8.count),
      let first = parts[0].utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
      parts[0].utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      parts[0].utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      })
    else { return nil }
    return String(parts[0])
  }
}
