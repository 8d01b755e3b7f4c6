/// DfE's three-digit code of a local authority, `old_la_code` in published tables.
///
/// A code belongs to one authority at a time; an authority that is reorganised leaves its code to
/// its past, so the code alone, without a date, may mean a historic authority.
public struct LACode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as a number, 0 to 999.
  public let value: Int

  /// Creates a code, or nil where it has more than three digits.
  public init?(_ value: Int) {
    guard (0...999).contains(value) else { return nil }
    self.value = value
  }

  /// Creates a code from three digits.
  public init?(_ text: String) {
    guard text.utf8.count == 3, let value = wholeNumber(text) else { return nil }
    self.value = value
  }

  /// Whether one code stands before the other.
  public static func < (one: LACode, other: LACode) -> Bool { one.value < other.value }

  /// The three digits, leading zeros kept.
  public var description: String {
    String(repeating: "0", count: 3 - String(value).utf8.count) + String(value)
  }
}
