import Tabular
import Testing

@testable import Pipeline

struct DatedNameTests {
  @Test(arguments: [
    ("edubasealldata{date:yyyymmdd}.csv", "edubasealldata20240229.csv"),
    ("{date:yyyy-mm-dd} list.csv", "2024-02-29 list.csv"),
    ("list-{date:dd-mm-yyyy}", "list-29-02-2024"),
    ("boundaries.geojson", "boundaries.geojson"),
  ])
  func `a name for a day is matched with that day`(template: String, name: String) throws {
    let dated = try #require(DatedName(template))
    let day = try #require(CalendarDate(iso: "2024-02-29"))
    #expect(dated.filled(for: day) == name)
    #expect(dated.match(name).isMatch)
    #expect(dated.match(name).date == (dated.isDated ? day : nil))
    #expect(dated.description == template)
  }

  @Test(arguments: [
    "edubasealldata20230229.csv", "edubasealldata2024022.csv", "edubasealldata.csv",
    "edubasealldata20240229.csv.part", "links_edubasealldata20240229.csv",
    "edubasealldata+0240229.csv", "",
  ])
  func `a name without a day is no match`(name: String) throws {
    let dated = try #require(DatedName("edubasealldata{date:yyyymmdd}.csv"))
    #expect(!dated.match(name).isMatch)
    #expect(dated.match(name).date == nil)
  }

  @Test(arguments: [
    "{date}", "{date:ddmmyy}", "{day:yyyymmdd}", "}{", "a}b", "{date:yyyymmdd}{date:yyyymmdd}",
    "{date:yyyymmdd", "",
  ])
  func `braces hold a date or the name is refused`(template: String) {
    #expect(DatedName(template) == nil || !template.contains("{") && !template.contains("}"))
  }

  @Test func `a name resembles one that begins as it must`() throws {
    let dated = try #require(DatedName("allgroupsdata{date:yyyymmdd}.csv"))
    #expect(dated.resembles("allgroupsdata20240229 (1).csv"))
    #expect(!dated.resembles("alllinksdata20240229.csv"))
    #expect(try !#require(DatedName("{date:yyyymmdd}.csv")).resembles("list.csv"))
    #expect(try !#require(DatedName("list.csv")).resembles("list.csv"))
  }
}

struct FiguresTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (50515, "50,515"), (1_234_567, "1,234,567"),
    (-1000, "-1,000"), (-999, "-999"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `thousands are set apart`(number: Int, text: String) {
    #expect(number.grouped == text)
  }

  @Test func `a noun takes an s where it is not one`() {
    #expect(0.of("row") == "0 rows")
    #expect(1.of("row") == "1 row")
    #expect(1234.of("row") == "1,234 rows")
  }

  @Test(arguments: [
    ("edubasealldata{date:yyyymmdd}.csv", "edubasealldataYYYYMMDD.csv"),
    ("list_{date:dd-mm-yyyy}.csv", "list_DD-MM-YYYY.csv"), ("list.csv", "list.csv"),
  ])
  func `a name is told with the letters of its day`(template: String, told: String) throws {
    #expect(try #require(DatedName(template)).told == told)
  }
}
