import Education
import Tabular
import Testing

struct IdentifierTests {
  @Test(arguments: ["100000", "149666", "20003"])
  func `a URN is five to seven digits`(text: String) {
    #expect(URN(text)?.description == text)
  }

  @Test(arguments: ["", "9999", "10000000", "+100000", "100000.0", " 100000", "1e5"])
  func `what is no URN is refused`(text: String) {
    #expect(URN(text) == nil)
  }

  @Test func `an authority's code keeps its leading zeros`() {
    #expect(LACode("000")?.description == "000")
    #expect(LACode("000")?.value == 0)
    #expect(LACode(7)?.description == "007")
  }

  @Test(arguments: ["20", "2011", "20a", "-01", ""])
  func `an authority's code has three digits`(text: String) {
    #expect(LACode(text) == nil)
  }

  @Test(arguments: ["E0900000", "e09000001", "E090000012", "EE9000001", "E09 00001"])
  func `an ONS code is a capital and eight digits`(text: String) {
    #expect(ONSCode(text) == nil)
  }

  @Test func `a seven-digit number is read with or without its slash`() throws {
    let number = try #require(LAEstab("2013614"))
    #expect(number == LAEstab("201/3614"))
    #expect(number.authority == LACode("201"))
    #expect(number.number == 3614)
    let short = try #require(LAEstab(authority: number.authority, number: 12))
    #expect(short.description == "2010012")
    #expect(LAEstab("201361") == nil)
    #expect(LAEstab(authority: number.authority, number: 10_000) == nil)
  }

  @Test func `a historic authority is called by its code and the year it went`() throws {
    let code = try #require(LACode("909"))
    let date = try #require(CalendarDate(iso: "2023-04-01"))
    let id = HistoricLAID(code: code, replacedOn: date)
    #expect(id.description == "909-2023")
    #expect(HistoricLAID("909-2023") == id)
    #expect(HistoricLAID("909") == nil)
    #expect(HistoricLAID("9-2023") == nil)
  }
}
