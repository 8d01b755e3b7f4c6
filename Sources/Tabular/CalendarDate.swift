/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// How a source writes dates.
  public enum Form: String, CaseIterable, Sendable {
    /// `2023-11-16`.
    case iso = "yyyy-mm-dd"
    /// `16-11-2023` or `16/11/2023`.
    case dayMonthYear = "dd-mm-yyyy"
    /// `20231116`, as in file names.
    case compact = "yyyymmdd"
  }

  /// Creates a date, or nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date from `2023-11-16`; other forms, blanks and signs are refused.
  public init?(iso text: String) {
    self.init(Array(text.utf8)[...], form: .iso)
  }

  /// Creates a date from `16-11-2023` or `16/11/2023`; other forms are refused.
  public init?(dayMonthYear text: String) {
    self.init(Array(text.utf8)[...], form: .dayMonthYear)
  }

  /// Creates a date from the bytes of a text in the stated form, strictly: every digit stands.
  public init?(_ bytes: ArraySlice<UInt8>, form: Form) {
    func number(_ offset: Int, _ length: Int) -> Int? {
      var value = 0
      for place in offset..<(offset + length) {
        let digit = bytes[bytes.startIndex + place] &- 0x30
        guard digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    func mark(_ offset: Int) -> UInt8 { bytes[bytes.startIndex + offset] }
    let dash = UInt8(ascii: "-")
    let slash = UInt8(ascii: "/")
    let parts: (Int?, Int?, Int?)
    switch form {
    case .iso:
      guard bytes.count == 10, mark(4) == dash, mark(7) == dash else { return nil }
      parts = (number(0, 4), number(5, 2), number(8, 2))
    case .dayMonthYear:
      guard bytes.count == 10, mark(2) == mark(5), mark(2) == dash || mark(2) == slash else {
        return nil
      }
      parts = (number(6, 4), number(3, 2), number(0, 2))
    case .compact:
      guard bytes.count == 8 else { return nil }
      parts = (number(0, 4), number(4, 2), number(6, 2))
    }
    guard let year = parts.0, let month = parts.1, let day = parts.2 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Creates the day that stands `dayNumber` days after 0000-03-01.
  public init(dayNumber: Int) {
    // The civil calendar in eras of 400 years that begin in March, so that a leap day ends a year.
    let era = (dayNumber >= 0 ? dayNumber : dayNumber - 146_096) / 146_097
    let dayOfEra = dayNumber - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 0000-03-01.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day that many days later, or earlier where negative.
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// How many days a month of a year has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Whether one day stands before the other.
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// The date as `2023-11-16`.
  public var description: String {
    String(decoding: utf8, as: UTF8.self)
  }

  /// The bytes of `description`.
  public var utf8: [UInt8] {
    func digit(_ value: Int) -> UInt8 { 0x30 + UInt8(value % 10) }
    return [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), 0x2D,
      digit(month / 10), digit(month), 0x2D, digit(day / 10), digit(day),
    ]
  }

  /// The date as `20231116`, the form in file names.
  public var compact: String {
    String(decoding: utf8.filter { $0 != 0x2D }, as: UTF8.self)
  }
}
