/// The unique reference number of an establishment in GIAS; it is never used again.
public struct URN: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number, five to seven digits.
  public let value: Int

  /// Creates a number, or nil where it is outside what GIAS issues (10000 to 9999999).
  public init?(_ value: Int) {
    guard (10_000...9_999_999).contains(value) else { return nil }
    self.value = value
  }

  /// Creates a number from digits only.
  public init?(_ text: String) {
    guard let value = wholeNumber(text) else { return nil }
    self.init(value)
  }

  /// Whether one number is smaller.
  public static func < (one: URN, other: URN) -> Bool { one.value < other.value }

  /// The digits.
  public var description: String { String(value) }
}
