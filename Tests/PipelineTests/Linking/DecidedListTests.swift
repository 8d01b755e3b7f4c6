import Foundation
import Tabular
import Testing

@testable import Pipeline

/// Decisions on names of a list that names each school at most once.
struct DecidedListTests {
  private let place: TestWorkspace
  private let schools: (one: String, other: String)

  /// Two schools of one town with much the same name, and a list that has both.
  init() throws {
    place = try SmallEngland.workspace()
    try place.edit(
      "pipelines/sample/sources/school_names.json5", "column: \"name\",",
      "column: \"name\", once: true,")
    var files = SmallEngland.files(of: .october)
    let lines = try files.file("establishments").lines.dropFirst().map {
      String(decoding: $0, as: UTF8.self).components(separatedBy: "\"")
    }
    let open = lines.filter { $0[3] == "805" && $0[15] == "1" }
    try #require(open.count >= 2)
    schools = (open[0][1], open[1][1])
    for (row, name) in zip(open, ["Oakfield Primary School", "Oakfield Park Primary School"]) {
      files = files.changing("establishments") { $0.replacing(row[9], with: name) }
    }
    let list = files.bytes.keys.first { $0.hasPrefix("school_names") }
    files.bytes[try #require(list)] = Array(
      """
      id,name,town,postcode,la_name,as_at
      1,Oakfield Primary School,,,Hartlepool,2025-10-01
      2,Oakfield Primary,,,Hartlepool,2025-10-01

      """.utf8)
    try place.bring(files)
  }

  private func row(_ name: String) throws -> [String: String] {
    var reader = try DelimitedReader(path: "\(place.root)/curated/sample/latest/links.csv")
    while try reader.next() {
      let cells = reader.header.names.indices.map { (reader.header.names[$0], reader.text($0)) }
      let row = Dictionary(cells, uniquingKeysWith: { first, _ in first })
      if row["source"] == "school_names", row["text"] == name { return row }
    }
    return try #require(nil, "\(name) is no mention")
  }

  private func decide(_ name: String, _ decision: String) throws {
    let id = try #require(try row(name)["mention"])
    let header = DecisionFile.header.joined(separator: ",")
    try Files.write(
      Array("\(header)\n\(id),\(decision),ann,2025-11-01,,\n".utf8),
      to: "\(place.root)/pipelines/sample/decisions.csv")
  }

  @Test func `what is decided for one name is not given to another`() throws {
    _ = try place.run()
    #expect(try row("Oakfield Primary School")["targets"] == schools.one)
    try decide("Oakfield Primary", "\(schools.one),match")
    _ = try place.rerun()
    let decided = try row("Oakfield Primary")
    #expect(decided["targets"] == schools.one)
    #expect(decided["method"] == "decision")
    let other = try row("Oakfield Primary School")
    #expect(other["targets"] != schools.one)
    #expect(
      try #require(other["evidence"]).contains(" is decided to be meant by \"Oakfield Primary\""))
  }

  @Test func `what is ruled out for one name is free for another, and the next likely is taken`()
    throws
  {
    _ = try place.run()
    try decide("Oakfield Primary School", "\(schools.one),not")
    _ = try place.rerun()
    let one = try row("Oakfield Primary School")
    #expect(one["targets"] == schools.other)
    #expect(one["verdict"] == "one")
    #expect(try #require(one["evidence"]).contains(" is decided not to be meant"))
    #expect(try row("Oakfield Primary")["targets"] == schools.one)
  }

  @Test func `a name that is decided to mean nothing takes nothing`() throws {
    _ = try place.run()
    try decide("Oakfield Primary School", ",match")
    _ = try place.rerun()
    #expect(try row("Oakfield Primary School")["verdict"] == "none")
    #expect(try row("Oakfield Primary School")["method"] == "decision")
    #expect(try row("Oakfield Primary")["targets"] == schools.one)
  }
}
