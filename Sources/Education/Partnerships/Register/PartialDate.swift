public import Tabular

/// A day, a month or a year, as what people write down of the past is often no closer.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The first day that it may mean.
  public let earliest: CalendarDate
  /// The last day that it may mean.
  public let latest: CalendarDate
  /// As it is written: `2018`, `2018-02` or `2018-02-28`.
  public let description: String

  /// Creates a date from `2018`, `2018-02` or `2018-02-28`; other forms are refused.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    guard [[4], [4, 2], [4, 2, 2]].contains(lengths) else { return nil }
    let numbers = parts.compactMap { wholeNumber(String($0)) }
    guard numbers.count == parts.count else { return nil }
    let firstMonth = numbers.count > 1 ? numbers[1] : 1
    let lastMonth = numbers.count > 1 ? numbers[1] : 12
    guard (1...12).contains(firstMonth) else { return nil }
    let firstDay = numbers.count > 2 ? numbers[2] : 1
    let lastDay =
      numbers.count > 2 ? numbers[2] : CalendarDate.days(inMonth: lastMonth, of: numbers[0])
    guard let earliest = CalendarDate(year: numbers[0], month: firstMonth, day: firstDay),
      let latest = CalendarDate(year: numbers[0], month: lastMonth, day: lastDay)
    else { return nil }
    self.earliest = earliest
    self.latest = latest
    description = text
  }

  /// Whether all of it stands before all of the other.
  public func isBefore(_ other: PartialDate) -> Bool { latest < other.earliest }

  /// Whether it may be the same day as the other, written more or less closely.
  public func agrees(with other: PartialDate) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}
