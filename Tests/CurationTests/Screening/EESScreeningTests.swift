import Testing

@testable import Curation

struct EESScreeningTests {
  @Test(arguments: ScreeningFixture.names)
  func `a fixture fails the checks that it names and no other`(_ name: String) throws {
    let fixture = try ScreeningFixture(name)
    let screening = EESScreening(fixture.files)
    let failed = screening.results.filter { $0.verdict == .fails || $0.verdict == .warns }
      .map(\.check)
    #expect(failed.sorted() == fixture.fails.sorted(), "\(screening.findings)")
    #expect(Set(screening.findings.map(\.check)) == Set(failed))
    #expect(fixture.passes == fixture.fails.isEmpty)
    #expect(fixture.passes || fixture.fails.contains(fixture.check))
    let own = screening.results.first { $0.check == fixture.check }
    #expect(own?.verdict != .notApplicable, "the fixture has nothing that its check looks at")
  }

  @Test func `every check that can look at a file has a fixture that passes and one that fails`() {
    let checks = EESCheck.all.filter(\.isPossible).map(\.name)
    #expect(ScreeningFixture.names == checks.flatMap { ["\($0).fail", "\($0).pass"] }.sorted())
  }

  @Test func `the checks are those of the standard, each once`() {
    let names = EESCheck.all.map(\.name)
    #expect(names.count == 78)
    #expect(Set(names).count == names.count)
  }

  @Test func `a finding says file, record, column and the value at fault`() throws {
    let screening = EESScreening(try ScreeningFixture("geog_la_combos.fail").files)
    #expect(
      screening.findings.map(\.description) == [
        "figures.csv, record 3, old_la_code+new_la_code+la_name: \"805\", \"E06000001\", "
          + "\"Middlesbrough\" is no local authority [geog_la_combos]"
      ])
  }

  @Test func `of many faults the first ten are told and the rest is counted`() throws {
    let fixture = try ScreeningFixture("general_null.pass")
    let rows = (1...5000).map { "\(2000 + $0),Reporting year,National,E92000001,England,NA" }
    let header = fixture.files.data.header.joined(separator: ",")
    let text = ([header] + rows).joined(separator: "\n")
    let data = try EESCells(bytes: Array(text.utf8), name: "figures.csv")
    let screening = EESScreening(
      EESFiles(data: data, meta: fixture.files.meta, places: fixture.files.places))
    let findings = screening.findings.filter { $0.check == "general_null" }
    #expect(findings.count == 11)
    #expect(
      findings.last?.description
        == "figures.csv, record 11, school_count: and 4990 more like these from here on "
        + "[general_null]")
    #expect(screening.results.first { $0.check == "general_null" }?.figure == "5000")
  }
}
