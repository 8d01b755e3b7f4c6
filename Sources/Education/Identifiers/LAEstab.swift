/// DfE's seven-digit number of a school: the authority's code and the establishment number.
///
/// An establishment number is used again when a school is replaced, so it is not a key over time.
public struct LAEstab: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The authority's code.
  public let authority: LACode
  /// The establishment number, 0 to 9999.
  public let number: Int

  /// Creates a number, or nil where the establishment number has more than four digits.
  public init?(authority: LACode, number: Int) {
    guard (0...9999).contains(number) else { return nil }
    self.authority = authority
    self.number = number
  }

  /// Creates a number from seven digits, with or without GIAS's slash (`201/3614`).
  public init?(_ text: String) {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "/") }
    guard digits.count == 7, let value = wholeNumber(String(decoding: digits, as: UTF8.self)),
      let authority = LACode(value / 10_000)
    else { return nil }
    self.init(authority: authority, number: value % 10_000)
  }

  /// Whether one number stands before the other.
  public static func < (one: LAEstab, other: LAEstab) -> Bool {
    (one.authority, one.number) < (other.authority, other.number)
  }

  /// The seven digits, without a slash.
  public var description: String {
    let digits = String(number)
    return "\(authority)" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
