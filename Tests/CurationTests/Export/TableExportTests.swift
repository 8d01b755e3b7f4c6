import Education
import JSONText
import Tabular
import Testing

@testable import Curation

struct TableExportTests {
  private let scratch: Scratch
  private let release: ReleaseReader
  private let birmingham: Set<ONSCode> = [known(ONSCode("E08000025"))]

  init() throws {
    scratch = try Scratch()
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    release = try ReleaseReader(scratch.appending("r"))
  }

  private func export(
    _ name: String, as form: ExportForm = .csv, in authorities: Set<ONSCode>? = nil
  ) throws -> (text: String, rows: Int) {
    let table = try #require(release.tables.first { $0.name == name })
    var bytes: [UInt8] = []
    let rows = try TableExport(table, of: release, in: authorities)
      .write(as: form) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), rows)
  }

  @Test func `a whole table as csv is the release's file byte for byte`() throws {
    for table in release.tables {
      let file = try Files.read(release.path(of: table.name))
      #expect(try export(table.name).text == String(decoding: file, as: UTF8.self))
    }
  }

  @Test func `rows of an area are those of its authorities`() throws {
    let schools = try export("schools", in: birmingham)
    #expect(schools.rows == 6)
    #expect(!schools.text.contains("Alder Academy"))
    #expect(schools.text.contains("\"Fir, \"\"The\"\" School\""))
  }

  @Test func `a region's own row is among those of the region`() throws {
    let table = try #require(release.tables.first { $0.name == "la_profile" })
    var text: [UInt8] = []
    let region = known(ONSCode("E12000005"))
    let rows = try TableExport(table, of: release, in: birmingham, regions: [region])
      .write(as: .csv) { text += $0 }
    #expect(rows == 2)
    #expect(String(decoding: text, as: UTF8.self).contains(",Regional,"))
    #expect(try export("la_profile", in: birmingham).rows == 1)
  }

  @Test func `rows without an authority are found by what they lead to, or by what leads to them`()
    throws
  {
    #expect(try export("school_groups", in: birmingham).rows == 0)
    #expect(try export("school_groups").rows == 1)
    let trusts = try export("trusts", in: [known(ONSCode("E06000001"))])
    #expect(trusts.rows == 1)
    #expect(trusts.text.contains("BIG TRUST"))
    #expect(try export("trusts", in: birmingham).rows == 2)
  }

  @Test func `a table that says nothing of places is not exported for one`() throws {
    #expect(throws: NoAreaInTable(table: "indicators")) {
      _ = try export("indicators", in: birmingham)
    }
    #expect(throws: NoGeometryInTable(table: "indicators")) {
      _ = try export("indicators", as: .geojson)
    }
  }

  @Test func `lines of JSON have numbers, flags and nothing where the columns say so`() throws {
    let lines = try export("schools", as: .jsonl).text.split(separator: "\n")
    #expect(lines.count == 8)
    let damson = try JSONParser().parse(Array(lines[3].utf8))
    #expect(damson["urn"]?.integer == 100_004)
    #expect(damson["is_state_funded"]?.bool == true)
    #expect(damson["school_name"]?.string == "Damson Academy")
    #expect(lines[3].contains("\"pupil_count\":null"))
    #expect(try export("la_profile", as: .jsonl).text.contains("\"academy_percent\":66.7"))
    #expect(try export("la_profile", as: .jsonl).text.contains("\"academy_percent\":\"z\""))
  }

  @Test func `features are points where rows have coordinates, else their authority's area`() throws
  {
    let schools = try JSONParser().parse(Array(export("schools", as: .geojson).text.utf8))
    let first = schools["features"]?.array?.first
    #expect(first?["id"]?.string == "100001")
    #expect(first?["geometry"]?["type"]?.string == "Point")
    #expect(schools["citation"]?.string?.contains(release.id) == true)
    let profile = try JSONParser().parse(Array(export("la_profile", as: .geojson).text.utf8))
    let shapes = (profile["features"]?.array ?? []).map { $0["geometry"]?["type"]?.string }
    #expect(shapes == [nil, nil, nil, "Polygon", "Polygon", "Polygon"])
  }
}
