import Testing

@testable import Tabular

struct CalendarDateTests {
  @Test func `a date reads and prints in ISO form`() throws {
    let date = try #require(CalendarDate(iso: "2023-11-16"))
    #expect(date.description == "2023-11-16")
    #expect(date.compact == "20231116")
    #expect(CalendarDate(dayMonthYear: "16/11/2023") == date)
  }

  @Test(arguments: [
    "2023-02-29", "2023-13-01", "2023-1-1", " 2023-01-01", "0000-01-01", "+023-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `days follow each other through leap years`() throws {
    var date = try #require(CalendarDate(iso: "1899-12-28"))
    for _ in 0..<80_000 {
      let next = date.adding(days: 1)
      #expect(next > date)
      #expect(CalendarDate(year: next.year, month: next.month, day: next.day) == next)
      #expect(next.dayNumber == date.dayNumber + 1)
      date = next
    }
    #expect(date.description == "2119-01-09")
  }
}
