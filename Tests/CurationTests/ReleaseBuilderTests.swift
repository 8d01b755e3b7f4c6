import Education
import Foundation
import Geography
import JSONText
import Tabular
import Testing

@testable import Curation

struct ReleaseBuilderTests {
  @Test func `the same inputs give the same bytes`() throws {
    let scratch = try Scratch()
    let one = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("one"))
    let two = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("two"))
    #expect(one.id == two.id)
    let files = try ReleaseManifest.files(in: scratch.appending("one"))
    #expect(files == (try ReleaseManifest.files(in: scratch.appending("two"))))
    for file in files + [ReleaseManifest.path] {
      let first = try Files.read(scratch.appending("one/\(file)"))
      #expect(first == (try Files.read(scratch.appending("two/\(file)"))), "\(file) differs")
    }
  }

  @Test func `the id begins with the day and changes with the content, inputs and page`() throws {
    let scratch = try Scratch()
    func id(_ name: String, _ change: (inout ReleaseInputs) -> Void) throws -> String {
      var inputs = SmallEngland().inputs
      change(&inputs)
      return try ReleaseBuilder.build(inputs, into: scratch.appending(name)).id
    }
    var renamed = SmallEngland()
    renamed.schools[0] = SmallEngland.school(
      100_001, "Ash Academy", "805", type: "34", phase: .primary, pupils: 100, trust: 2000)
    let ids = [
      try id("plain") { _ in },
      try id("hash") { $0.inputsHash = "other" },
      try id("page") { $0.mapVersion = "2" },
      try id("name") { $0.registers = renamed.inputs.registers },
    ]
    #expect(ids.allSatisfy { $0.hasPrefix("2023-11-16-") && $0.utf8.count == 23 })
    #expect(Set(ids).count == 4)
  }

  @Test func `a directory that holds something is refused`() throws {
    let scratch = try Scratch()
    try Files.write([1], to: scratch.appending("here"))
    #expect(throws: OccupiedDirectory.self) {
      try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.path)
    }
  }

  @Test func `the package describes every table with its hash, size and rows`() throws {
    let scratch = try Scratch()
    let summary = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let release = try ReleaseReader(scratch.appending("r"))
    #expect(release.id == summary.id)
    #expect(release.tableNames == CuratedTable.all.map(\.name))
    #expect(release.rowCount(of: "schools") == 8)
    #expect(release.descriptor["created"]?.string == "2023-11-16T00:00:00Z")
    #expect(release.descriptor["synthetic"]?.bool == true)
    for resource in release.descriptor["resources"]?.array ?? [] {
      let path = try #require(resource["path"]?.string)
      let (digest, bytes) = try SHA256.hexadecimal(ofFile: scratch.appending("r/\(path)"))
      #expect(resource["hash"]?.string == "sha256:\(digest)")
      #expect(resource["bytes"]?.integer == bytes)
    }
  }

  @Test(arguments: ["../r/schools", "..", "", "a/b", "Schools"])
  func `a name that is none of a table opens nothing`(_ name: String) throws {
    let release = ReleaseReader(tablesIn: "r")
    #expect(throws: FileFailure.self) { try release.path(of: name) }
    #expect(try release.path(of: "la_profile.meta") == "r/la_profile.meta.csv")
  }

  @Test func `no foreign key states what validators contradict each other on`() throws {
    let scratch = try Scratch()
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let text = try String(
      decoding: Files.read(scratch.appending("r/datapackage.json")), as: UTF8.self)
    #expect(!text.contains("fieldsMatch"))
    #expect(text.contains("foreignKeys"))
  }

  @Test func `the symbols of statistics are labelled where they may stand`() throws {
    let scratch = try Scratch()
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let release = try ReleaseReader(scratch.appending("r"))
    let profile = try #require(
      release.descriptor["resources"]?.array?.first { $0["name"]?.string == "la_profile" })
    let missing = profile["schema"]?["missingValues"]?.array ?? []
    #expect(missing.compactMap { $0["value"]?.string } == ["", "z", "x", "c", "low", "u"])
    #expect(missing.allSatisfy { !($0["label"]?.string ?? "").isEmpty })
  }

  @Test func `records that name what is not there stand apart and keys hold`() throws {
    let scratch = try Scratch()
    let summary = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    var reader = try ReleaseReader(scratch.appending("r")).open("unresolved_references")
    #expect(try reader.next())
    #expect((0..<4).map { reader.text($0) } == ["school_groups", "999999-3000", "urn", "999999"])
    #expect(try !reader.next())
    #expect(summary.verdict == .passes)
  }

  @Test func `the map has today's authorities under today's codes and no others`() throws {
    let scratch = try Scratch()
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let map = try JSONParser().parse(Files.read(scratch.appending("r/la_map.geojson")))
    let features = map["features"]?.array ?? []
    #expect(features.compactMap { $0["id"]?.string } == ["E06000001", "E08000025", "E08000026"])
    #expect(features.last?["properties"]?["boundary_code"]?.string == "E08000099")
    #expect(map["vintage"]?.string == "December 2024")
  }

  @Test func `an older code does not take the place of today's in a file that has both`() throws {
    var england = SmallEngland()
    let areas = try #require(england.boundaries).areas
    let older = try #require(areas.first { $0.code == "E08000099" })
    let newer = BoundaryArea(
      code: "E08000026",
      polygons: [
        BoundaryPolygon(
          outer: [(-1.5, 52.4), (-1.4, 52.4), (-1.4, 52.5)].map {
            Coordinate(longitude: $0.0, latitude: $0.1)
          })
      ])
    england.boundaries = BoundaryCollection(areas: [older, newer])
    let map = try #require(ReleaseMap(ReleaseContent(england.inputs)))
    #expect(map.areas.areas == [newer])
    let text = String(decoding: map.bytes, as: UTF8.self)
    #expect(text.contains("\"boundary_code\":\"E08000026\""))
  }

  @Test func `an authority without a boundary refuses the release`() throws {
    let scratch = try Scratch()
    var england = SmallEngland()
    england.boundaries = .init(areas: england.boundaries?.areas.filter { $0.code < "E08" } ?? [])
    let summary = try ReleaseBuilder.build(england.inputs, into: scratch.appending("r"))
    #expect(summary.verdict == .refused)
    #expect(summary.complaints.map(\.check) == ["boundaries"])
    #expect(
      summary.complaints.first?.message == "No boundary of: Birmingham; Coventry; refused above 0.")
  }

  @Test func `provenance has an event a stage with runs that derive from content`() throws {
    let scratch = try Scratch()
    let summary = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let lines = try Files.read(scratch.appending("r/provenance.jsonl")).split(separator: 0x0A)
    let events = try lines.map { try JSONParser().parse(Array($0)) }
    #expect(events.compactMap { $0["job"]?["name"]?.string } == ["parse", "load"])
    let outputs = events[1]["outputs"]?.array ?? []
    #expect(outputs.count == CuratedTable.all.count)
    #expect(outputs.first?["name"]?.string == "\(summary.id)/local_authorities.csv")
    let run = try #require(events[0]["run"]?["runId"]?.string)
    #expect(UUID(uuidString: run)?.uuidString.lowercased() == run)
  }

  @Test func `the reader's page says that the schools are invented, and what is missing`() throws {
    let scratch = try Scratch()
    let summary = try ReleaseBuilder.build(SmallEngland().inputs, into: scratch.appending("r"))
    let text = try String(decoding: Files.read(scratch.appending("r/README.md")), as: UTF8.self)
    #expect(text.contains("**The schools and trusts here are invented.**"))
    #expect(text.contains(summary.id))
    #expect(text.contains("- 1 open state-funded schools without a number of pupils"))
    for table in CuratedTable.all { #expect(text.contains("`\(table.path)`")) }
  }
}
