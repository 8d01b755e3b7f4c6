import Tabular

/// Days as people put them into titles and file names.
enum DayInText {
  /// The last day that stands in a text: `2024-06-17`, `20240617`, `17-06-2024`, `17 June 2024`, or
  /// `June 2024` for the first day of a month; nil where there is none.
  static func last(in text: String) -> CalendarDate? {
    let words = words(of: text)
    for place in words.indices.reversed() {
      if let day = day(endingAt: place, in: words) { return day }
    }
    return nil
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  }

  /// The day whose last word stands at a place.
  private static func day(endingAt place: Int, in words: [Substring]) -> CalendarDate? {
    let last = words[place]
    func before(_ count: Int) -> Substring? { place >= count ? words[place - count] : nil }
    if last.utf8.count == 8, let day = CalendarDate(Array(last.utf8)[...], form: .compact) {
      return day
    }
    if let year = number(last, digits: 4...4) {
      if let month = before(1).flatMap(month) {
        let day = before(2).flatMap(dayOfMonth)
        return CalendarDate(year: year, month: month, day: day ?? 1)
      }
      guard let month = before(1).flatMap({ number($0, digits: 1...2) }),
        let day = before(2).flatMap({ number($0, digits: 1...2) })
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let day = number(last, digits: 2...2),
      let month = before(1).flatMap({ number($0, digits: 2...2) }),
      let year = before(2).flatMap({ number($0, digits: 4...4) })
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// A day of the month, as `7` or `7th`.
  private static func dayOfMonth(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count).lowercased()) else {
      return nil
    }
    return number(digits, digits: 1...2)
  }

  /// The month of a name or of the first three letters of one.
  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex {
      $0 == word || $0.prefix(3) == word || (word == "sept" && $0 == "september")
    }
    .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func number(_ word: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.utf8.count), word.utf8.allSatisfy({ $0 &- 0x30 <= 9 }) else {
      return nil
    }
    return Int(word)
  }
}
