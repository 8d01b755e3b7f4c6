/// The number of a group (trust, sponsor, federation) in GIAS, as `Group UID` and `Trusts (code)`.
///
/// It is not the Group ID (`TR00044`), the Companies House number or the UKPRN.
public struct GroupUID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number.
  public let value: Int

  /// Creates a number, or nil where it is not positive.
  public init?(_ value: Int) {
    guard value > 0 else { return nil }
    self.value = value
  }

  /// Creates a number from digits only.
  public init?(_ text: String) {
    guard let value = wholeNumber(text) else { return nil }
    self.init(value)
  }

  /// Whether one number is smaller.
  public static func < (one: GroupUID, other: GroupUID) -> Bool { one.value < other.value }

  /// The digits.
  public var description: String { String(value) }
}
