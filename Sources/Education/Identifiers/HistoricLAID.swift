public import Tabular

/// The name of an abolished authority in our tables: its code and the year it was replaced.
///
/// The year is there because DfE may give a freed code to another authority.
public struct HistoricLAID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name, such as `909-2023` for Cumbria.
  public let value: String

  /// Creates the name of the authority that had `code` until it was replaced.
  public init(code: LACode, replacedOn date: CalendarDate) {
    value = "\(code)-\(date.year)"
  }

  /// Creates a name from `909-2023`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, LACode(String(parts[0])) != nil, parts[1].utf8.count == 4,
      wholeNumber(String(parts[1])) != nil
    else { return nil }
    value = text
  }

  /// Whether one name stands before the other.
  public static func < (one: HistoricLAID, other: HistoricLAID) -> Bool {
    one.value < other.value
  }

  /// The name.
  public var description: String { value }
}
