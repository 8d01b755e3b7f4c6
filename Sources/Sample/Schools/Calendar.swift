import Tabular

/// Days as numbers, for arithmetic; `CalendarDate.dayNumber` counts them.
enum Calendar {
  /// The day of which a sample of a size holds exactly that many schools: 2025-10-01.
  static let reference = day(2025, 10, 1)

  /// The number of a day.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    CalendarDate(year: year, month: month, day: day)?.dayNumber ?? 0
  }

  /// The number of the first day of a month, counted from January 1900.
  static func firstDay(ofMonth month: Int) -> Int {
    firstDays[max(0, min(month, firstDays.count - 1))]
  }

  /// The month of a year, counted from January 1900.
  static func month(_ year: Int, _ month: Int) -> Int {
    (year - 1900) * 12 + month - 1
  }

  /// The month in which a day lies, counted from January 1900.
  static func month(of day: Int) -> Int {
    var month = (day - firstDays[0]) / 31
    while month + 1 < firstDays.count, firstDays[month + 1] <= day { month += 1 }
    return month
  }

  /// Year, month and day of a day's number.
  static func parts(_ day: Int) -> (year: Int, month: Int, day: Int) {
    let month = month(of: day)
    return (1900 + month / 12, month % 12 + 1, day - firstDays[month] + 1)
  }

  private static let firstDays: [Int] = (0..<3600).map { day(1900 + $0 / 12, $0 % 12 + 1, 1) }
}
