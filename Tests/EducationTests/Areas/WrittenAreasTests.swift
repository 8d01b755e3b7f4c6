import Education
import Tabular
import Testing

/// What areas mean as people write them: which authorities, whole or in part.
struct WrittenAreasTests {
  /// A text, the day it was written, and what it covers: `302` is whole, `~302` a part.
  struct Case: CustomTestStringConvertible {
    let text: String
    let covers: String
    let day: String

    init(_ text: String, _ covers: String, on day: String = "2025-10-01") {
      self.text = text
      self.covers = covers
      self.day = day
    }

    var testDescription: String { "\(text) (\(day))" }
  }

  private let areas: WrittenAreas

  init() throws {
    areas = WrittenAreas(try Places.england())
  }

  private func read(_ text: String, on day: String = "2025-10-01") throws -> WrittenArea {
    areas.read(text, said: try #require(CalendarDate(iso: day)))
  }

  private static func told(_ area: WrittenArea) -> String {
    area.authorities.map { ($0.coverage == .part ? "~" : "") + $0.code.description }
      .joined(separator: " ")
  }

  @Test(arguments: [
    Case("Barnet, Camden and Enfield", "202 302 308"),
    Case("West Somerset", "~933"),
    Case("12 LAs in the North East", "390 391 392 393 394 805 806 807 808 840 841 929"),
    Case(
      "twelve local authorities in the North East",
      "390 391 392 393 394 805 806 807 808 840 841 929"),
    Case("the five Tees Valley councils", "805 806 807 808 841"),
    Case("North of Tyne Combined Authority", "391 392 929"),
    Case("East Suffolk North", "~935"), Case("South Glos and BANES", "800 803"),
    Case("Christchurch and Poole", "~839"), Case("Bournemouth", "~839"),
    Case("Bournemouth, Poole and Dorset", "838 ~839"),
    Case("Cumbria", "942 943"), Case("Berkshire", "867 868 869 870 871 872"),
    Case("Dorset", "838"), Case("Dorset", "835", on: "2018-10-01"),
    Case("York, North Yorkshire and East Riding", "811 815 816"),
    Case("Hove and East Sussex", "845 ~846"), Case("North Yorkshire East", "~815"),
    Case("East and West Sussex", "845 938"),
  ])
  func `a text covers authorities whole or in part`(expected: Case) throws {
    let area = try read(expected.text, on: expected.day)
    #expect(Self.told(area) == expected.covers, "\(area)")
    #expect(area.isResolved, "\(area.unresolved)")
  }

  @Test func `a part of a county says which district, and how much of it`() throws {
    let north = try #require(try read("East Suffolk North").authorities.first)
    #expect(north.districts.map(\.name) == ["East Suffolk"])
    #expect(north.districts.map(\.coverage) == [.part])
    let fens = try #require(try read("Fenlands and East Cambridgeshire").authorities.first)
    #expect(fens.districts.map(\.name) == ["East Cambridgeshire", "Fenland"])
    #expect(fens.districts.map(\.coverage) == [.whole, .whole])
    #expect(fens.districts.allSatisfy { $0.code?.value.hasPrefix("E07") == true })
  }

  @Test func `all the districts of a county are the whole of it, and all but one are not`() throws {
    let day = try #require(CalendarDate(iso: "2025-10-01"))
    let all = ["Babergh", "East Suffolk", "Ipswich", "Mid Suffolk", "West Suffolk"]
    #expect(Self.told(areas.read(all, said: day)) == "935")
    #expect(Self.told(areas.read(Array(all.dropLast()), said: day)) == "~935")
    #expect(Self.told(areas.read(all + ["East Suffolk North"], said: day)) == "935")
    let parts = areas.read(all.dropLast() + ["West Suffolk North"], said: day)
    #expect(Self.told(parts) == "~935")
  }

  @Test func `a piece that means nothing is told, and the rest stands`() throws {
    let area = try read("Lambeth, Southwark / Nowhere and Camden")
    #expect(Self.told(area) == "202 208 210")
    #expect(area.unresolved.map(\.text) == ["Nowhere"])
    #expect(area.unresolved[0].reason.contains("no authority of England"))
  }

  @Test(arguments: [
    ("Newcastle and Kent", "886", "it may be"), ("6 LAs in the North East", "", "6 are spoken of"),
    ("Cardiff", "", "outside England"), ("Leeds and Cardiff", "383", "outside England"),
    ("Hertfordshie", "", "not sure enough"), ("", "", "no name"),
  ])
  func `what is in doubt is not among the authorities`(
    text: String, covers: String, reason: String
  ) throws {
    let area = try read(text)
    #expect(Self.told(area) == covers, "\(area)")
    #expect(area.unresolved.count == 1)
    #expect(area.unresolved.first?.reason.contains(reason) == true, "\(area.unresolved)")
  }

  @Test func `authorities are asked for as at a day of their own`() throws {
    let said = try #require(CalendarDate(iso: "2018-09-01"))
    let today = try #require(CalendarDate(iso: "2025-10-01"))
    let poole = areas.read("Poole", said: said, asAt: today)
    #expect(Self.told(poole) == "~839")
    #expect(Self.told(areas.read("Poole", said: said)) == "836")
    #expect(
      Self.told(areas.read("Poole and Bournemouth and Dorset", said: said, asAt: today))
        == "838 839")
  }
}
