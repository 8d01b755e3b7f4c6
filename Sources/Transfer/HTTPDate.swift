/// A day and time as HTTP writes them, always in UTC.
public struct HTTPDate: Hashable, Sendable, Comparable {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int
  /// The seconds since 1970.
  public let seconds: Int

  /// Reads the three forms of RFC 9110: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37
  /// GMT` and `Sun Nov  6 08:49:37 1994`.
  ///
  /// The day of the week is not looked at. Years of two digits are those from 1970 to 2069.
  public init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    let (dayWord, monthWord, yearWord, time): (Substring, Substring, Substring, Substring)
    switch words.count {
    case 6 where words[5] == "GMT":
      (dayWord, monthWord, yearWord, time) = (words[1], words[2], words[3], words[4])
    case 5:
      (dayWord, monthWord, yearWord, time) = (words[2], words[1], words[4], words[3])
    default: return nil
    }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard let day = Self.number(dayWord, digits: 1...2),
      let month = Self.months.firstIndex(of: String(monthWord)).map({ $0 + 1 }),
      let stated = Self.number(yearWord, digits: 2...4), yearWord.utf8.count != 3,
      parts.count == 3,
      let hour = Self.number(parts[0], digits: 2...2), hour < 24,
      let minute = Self.number(parts[1], digits: 2...2), minute < 60,
      let second = Self.number(parts[2], digits: 2...2), second <= 60
    else { return nil }
    let year = yearWord.utf8.count == 2 ? (stated < 70 ? 2000 : 1900) + stated : stated
    guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
    seconds =
      Self.daysBefore(year: year, month: month, day: day) * 86400
      + hour * 3600 + minute * 60 + second
  }

  /// Whether one comes before the other.
  public static func < (one: HTTPDate, other: HTTPDate) -> Bool { one.seconds < other.seconds }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy(AddressText.isDigit) else {
      return nil
    }
    return Int(text)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1 January 1970 to a day.
  private static func daysBefore(year: Int, month: Int, day: Int) -> Int {
    let years = year - 1
    let leaps = years / 4 - years / 100 + years / 400
    let before = years * 365 + leaps - 719_162
    return (1..<month).reduce(before) { $0 + days(in: $1, of: year) } + day - 1
  }
}
