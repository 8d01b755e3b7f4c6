import Education
import Tabular
import Testing

@testable import Curation

struct LAProfileTests {
  /// The rows of `la_profile.csv` by the code of their area, `E92000001` for England.
  private func profile(_ england: SmallEngland = SmallEngland()) throws -> [String: [String:
    String]]
  {
    let scratch = try Scratch()
    _ = try ReleaseBuilder.build(england.inputs, into: scratch.appending("r"))
    var reader = try ReleaseReader(scratch.appending("r")).open("la_profile")
    var rows: [String: [String: String]] = [:]
    while try reader.next() {
      var row: [String: String] = [:]
      for (place, name) in reader.header.names.enumerated() { row[name] = reader.text(place) }
      let code = ["new_la_code", "region_code", "country_code"].compactMap { row[$0] }
        .first { !$0.isEmpty }
      rows[code ?? ""] = row
    }
    return rows
  }

  @Test func `there is a row of England, of each region and of each authority`() throws {
    let rows = try profile()
    #expect(
      rows.mapValues { $0["geographic_level"] } == [
        "E92000001": "National", "E12000001": "Regional", "E12000005": "Regional",
        "E06000001": "Local authority", "E08000025": "Local authority",
        "E08000026": "Local authority",
      ])
    #expect(rows.values.allSatisfy { $0["time_period"] == "2023" })
    #expect(rows.values.allSatisfy { $0["time_identifier"] == "Reporting year" })
    #expect(rows["E08000025"]?["region_name"] == "West Midlands")
    #expect(rows["E12000005"]?["la_name"] == "")
  }

  @Test func `only open state-funded schools are counted`() throws {
    let birmingham = try #require(try profile()["E08000025"])
    #expect(birmingham["school_count"] == "3")
    #expect(birmingham["secondary_school_count"] == "2")
    #expect(birmingham["special_school_count"] == "1")
    #expect(birmingham["primary_school_count"] == "0")
    #expect(birmingham["independent_school_count"] == "1")
    #expect(birmingham["academy_percent"] == "66.7")
    #expect(birmingham["trust_count"] == "2")
    #expect(birmingham["mat_school_percent"] == "33.3")
  }

  @Test func `figures of pupils state how many schools they cover`() throws {
    let birmingham = try #require(try profile()["E08000025"])
    #expect(birmingham["pupil_count"] == "980")
    #expect(birmingham["pupil_unknown_school_count"] == "1")
    #expect(birmingham["pupil_known_school_percent"] == "66.7")
    #expect(birmingham["academy_pupil_percent"] == "91.8")
  }

  @Test func `a share of nothing is not applicable and no cell is blank`() throws {
    let rows = try profile()
    let coventry = try #require(rows["E08000026"])
    #expect(coventry["school_count"] == "0")
    #expect(coventry["pupil_count"] == "0")
    #expect(coventry["academy_percent"] == "z")
    #expect(coventry["academy_pupil_percent"] == "z")
    for row in rows.values {
      for indicator in Indicator.all { #expect(row[indicator.name]?.isEmpty == false) }
    }
  }

  @Test func `pupils that no school states are not available, those few state unreliable`() throws {
    var england = SmallEngland()
    england.schools = [
      SmallEngland.school(100_001, "A", "805", type: "34", phase: .primary, pupils: nil),
      SmallEngland.school(100_002, "B", "330", type: "34", phase: .primary, pupils: nil),
      SmallEngland.school(100_003, "C", "330", type: "34", phase: .primary, pupils: nil),
      SmallEngland.school(100_004, "D", "330", type: "01", phase: .primary, pupils: 100),
    ]
    england.memberships = []
    let rows = try profile(england)
    #expect(rows["E06000001"]?["pupil_count"] == "x")
    #expect(rows["E06000001"]?["academy_pupil_percent"] == "x")
    #expect(rows["E08000025"]?["pupil_count"] == "100")
    #expect(rows["E08000025"]?["academy_pupil_percent"] == "u")
  }

  @Test func `a trust at work in two areas counts once in their total`() throws {
    let rows = try profile()
    #expect(rows["E06000001"]?["trust_count"] == "1")
    #expect(rows["E08000025"]?["trust_count"] == "2")
    #expect(rows["E92000001"]?["trust_count"] == "2")
  }

  @Test func `counts of areas add up to the areas that hold them`() throws {
    let profile = SmallEngland().profile
    for indicator in Indicator.all where indicator.isAdditive {
      func figure(_ tally: AreaTally) -> Double {
        guard case .number(let value) = indicator.value(tally) else { return 0 }
        return value
      }
      let total = profile.authorities.reduce(0) { $0 + figure($1.tally) }
      #expect(total == figure(profile.england), "\(indicator.name)")
      #expect(profile.regions.reduce(0) { $0 + figure($1.tally) } == total, "\(indicator.name)")
    }
  }

  @Test func `every counted school is of one kind`() throws {
    let england = SmallEngland().profile.england
    #expect(england.schoolsByKind.values.reduce(0, +) == england.schools)
    #expect(england.schools == 5)
  }

  @Test func `a name that might mean several areas is linked to none of them`() throws {
    let rows = try profile()
    #expect(rows["E06000001"]?["la_name_linked_percent"] == "100.0")
    #expect(rows["E08000025"]?["la_name_linked_percent"] == "0.0")
    #expect(rows["E92000001"]?["la_name_linked_percent"] == "33.3")
  }
}

struct IndicatorValueTests {
  @Test func `a share that rounds to zero and is not zero is low`() {
    #expect(IndicatorValue.share(1, of: 10_000).text(places: 1) == "low")
    #expect(IndicatorValue.share(0, of: 10_000).text(places: 1) == "0.0")
    #expect(IndicatorValue.share(1, of: 1_000).text(places: 1) == "0.1")
    #expect(IndicatorValue.share(0, of: 0).text(places: 1) == "z")
    #expect(IndicatorValue.count(7).text(places: 0) == "7")
  }
}

struct IndicatorTests {
  @Test func `names are as DfE names indicators`() {
    let names = Indicator.all.map(\.name)
    #expect(Set(names).count == names.count)
    for indicator in Indicator.all {
      #expect(indicator.name.utf8.count <= 50)
      let count = indicator.places > 0 ? "_median" : "_count"
      #expect(indicator.name.hasSuffix(indicator.unit == .percent ? "_percent" : count))
      #expect(indicator.label.count <= 80)
      #expect(indicator.unit == .count || !indicator.denominator.isEmpty)
    }
  }
}
