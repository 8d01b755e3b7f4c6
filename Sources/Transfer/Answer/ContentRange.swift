/// Which bytes of a file a part holds: `bytes 100-199/200`.
struct ContentRange: Hashable {
  /// The first byte's place.
  let first: Int
  /// The last byte's place.
  let last: Int
  /// How many bytes the whole file has; nil where the server does not know.
  let total: Int?

  /// Reads the field's value.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
    let sides = words[1].split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let ends = sides[0].split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]),
      first <= last
    else { return nil }
    let total = sides[1] == "*" ? nil : Self.number(sides[1])
    guard sides[1] == "*" || total.map({ last < $0 }) == true else { return nil }
    self.first = first
    self.last = last
    self.total = total
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy(AddressText.isDigit) ? Int(text) : nil
  }
}
