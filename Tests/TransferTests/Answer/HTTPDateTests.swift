import Foundation
import Testing
import Transfer

struct HTTPDateTests {
  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func `the three forms are one time`(text: String) throws {
    let date = try #require(HTTPDate(text))
    #expect((date.year, date.month, date.day) == (1994, 11, 6))
    #expect(date.seconds == 784_111_777)
  }

  @Test func `seconds agree with Foundation's calendar on every kind of year`() throws {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in [1970, 1972, 1999, 2000, 2023, 2024, 2026, 2099, 2100, 2400] {
      for month in 1...12 {
        for day in [1, 28, 29, 30, 31] {
          let text = "Mon, \(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) 23:59:59 GMT"
          let parts = DateComponents(
            year: year, month: month, day: day, hour: 23, minute: 59, second: 59)
          let exists = parts.isValidDate(in: calendar)
          let expected = exists ? calendar.date(from: parts)?.timeIntervalSince1970 : nil
          #expect(HTTPDate(text).map { Double($0.seconds) } == expected, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "", "yesterday", "0", "-1", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 BST",
    "Sun, 31 Feb 2026 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
    "Sun, +6 Nov 1994 08:49:37 GMT", "2026-03-02T10:00:00Z",
  ])
  func `what is no such date is refused`(text: String) {
    #expect(HTTPDate(text) == nil)
  }

  @Test func `dates compare`() throws {
    let one = try #require(HTTPDate("Mon, 02 Mar 2026 08:00:00 GMT"))
    let other = try #require(HTTPDate("Tue, 03 Mar 2026 07:00:00 GMT"))
    #expect(one < other)
  }
}
