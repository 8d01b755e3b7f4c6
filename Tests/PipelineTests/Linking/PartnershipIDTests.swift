import Education
import Foundation
import Tabular
import Testing

@testable import Pipeline

/// Ids of partnerships endure: what went into another leads there, and what was split stays.
struct PartnershipIDTests {
  private let place: TestWorkspace

  /// A list of names of partnerships beside a register that has them.
  init() throws {
    place = try SmallEngland.workspace()
    try place.edit(
      "pipelines/sample/sources/school_names.json5", "mentions: [",
      "mentions: [{ kind: \"partnership\", column: \"name\", context: { authority: \"la_name\" } },"
    )
    var files = SmallEngland.files(of: .october)
    let list = try #require(files.bytes.keys.first { $0.hasPrefix("school_names") })
    files.bytes[list] = Array(
      """
      id,name,town,postcode,la_name,as_at
      1,Berrick Education Network,,,Hartlepool,2025-10-01
      2,The Old Circle of Heads,,,Hartlepool,2025-10-01

      """.utf8)
    try place.bring(files)
    try add(
      "berrick_network,name,Berrick Education Network", "berrick_network,status,active",
      "old_circle,name,The Old Circle of Heads", "old_circle,status,active")
  }

  private var register: String { "\(place.root)/pipelines/sample/partnerships.csv" }

  private func add(_ statements: String...) throws {
    let rows = statements.map { "\($0),reported,invented_report,2024-02,desk_researcher,,\n" }
    try Files.write(try Files.read(register) + Array(rows.joined().utf8), to: register)
  }

  private func change(_ old: String, _ new: String) throws {
    try place.edit("pipelines/sample/partnerships.csv", old, new)
  }

  private func link(_ name: String) throws -> [String: String] {
    var reader = try DelimitedReader(path: "\(place.root)/curated/sample/latest/links.csv")
    while try reader.next() {
      let cells = reader.header.names.indices.map { (reader.header.names[$0], reader.text($0)) }
      let row = Dictionary(cells, uniquingKeysWith: { first, _ in first })
      if row["kind"] == "partnership", row["text"] == name { return row }
    }
    return try #require(nil, "\(name) is no mention")
  }

  private func decide(_ name: String, _ decision: String) throws {
    let id = try #require(try link(name)["mention"])
    let header = DecisionFile.header.joined(separator: ",")
    try Files.write(
      Array("\(header)\n\(id),\(decision),ann,2025-09-01,,\n".utf8),
      to: "\(place.root)/pipelines/sample/decisions.csv")
  }

  @Test func `a name of what went into another means the other, also where a person decided it`()
    throws
  {
    _ = try place.run()
    #expect(try link("Berrick Education Network")["targets"] == "berrick_network")
    try change("berrick_network,status,active", "berrick_network,status,merged")
    try add("berrick_network,merged_into,dorvena_alliance")
    _ = try place.rerun()
    #expect(try link("Berrick Education Network")["targets"] == "dorvena_alliance")
    try decide("The Old Circle of Heads", "berrick_network,match")
    _ = try place.rerun()
    let decided = try link("The Old Circle of Heads")
    #expect(decided["targets"] == "dorvena_alliance")
    #expect(
      decided["evidence"]
        == "decided to mean berrick_network, now dorvena_alliance, by ann on 2025-09-01")
    // Both ids stay in the release, one leading to the other.
    let text = try Files.read("\(place.root)/curated/sample/latest/partnerships.csv")
    #expect(String(decoding: text, as: UTF8.self).contains("\nberrick_network,"))
  }

  @Test func `what was split stays what its names and decisions mean`() throws {
    _ = try place.run()
    try change("old_circle,status,active", "old_circle,status,closed")
    try add(
      "old_circle,split_into,berrick_network", "old_circle,split_into,dorvena_alliance")
    try decide("Berrick Education Network", "old_circle,match")
    _ = try place.rerun()
    #expect(try link("The Old Circle of Heads")["targets"] == "old_circle")
    #expect(try link("Berrick Education Network")["targets"] == "old_circle")
    #expect(!place.notices().contains { $0.message.contains("is not in the register") })
  }

  @Test func `what is ruled out is not offered, and the next likely is`() throws {
    try add("berrick_forum,name,Berrick Education Network", "berrick_forum,status,active")
    _ = try place.run()
    let open = try link("Berrick Education Network")
    #expect(open["verdict"] == "ambiguous")
    #expect(open["targets"] == "berrick_forum|berrick_network")
    try decide("Berrick Education Network", "berrick_forum,not")
    _ = try place.rerun()
    let decided = try link("Berrick Education Network")
    #expect(decided["verdict"] == "one")
    #expect(decided["targets"] == "berrick_network")
  }

  @Test func `a name that does not mean what went into another does not mean the other by it`()
    throws
  {
    _ = try place.run()
    try decide("Berrick Education Network", "berrick_network,not")
    try change("berrick_network,status,active", "berrick_network,status,merged")
    try add("berrick_network,merged_into,dorvena_alliance")
    _ = try place.rerun()
    let decided = try link("Berrick Education Network")
    #expect(decided["verdict"] == "none")
    #expect(decided["method"] == "decision")
  }

  @Test func `what is ruled out for a name of one source is not offered for it in another`() throws
  {
    try add(
      "berrick_forum,name,Berrick Education Network", "berrick_forum,status,active",
      "berrick_group,name,Berrick Education Network", "berrick_group,status,active")
    // The same list under another name.
    let folder = "\(place.root)/pipelines/sample/sources"
    let declaration = String(
      decoding: try Files.read("\(folder)/school_names.json5"), as: UTF8.self)
    try Files.write(
      Array(declaration.replacingOccurrences(of: "\"school_names{", with: "\"more_names{").utf8),
      to: "\(folder)/more_names.json5")
    try Files.copy(
      "\(place.downloads)/school_names20251001.csv",
      to: "\(place.downloads)/more_names20251001.csv")
    _ = try place.run()
    let today = try #require(CalendarDate(iso: "2026-02-01"))
    func offered() throws -> [String: [String]] {
      var selection = ReviewList.Selection()
      selection.kind = .partnerships
      let list = try ReviewList("sample", selection, in: place.workspace, today: today)
      let items = list.items.filter { $0.text == "Berrick Education Network" }
      return Dictionary(
        uniqueKeysWithValues: items.map { ($0.source, $0.candidates.map(\.id).sorted()) })
    }
    let all = ["berrick_forum", "berrick_group", "berrick_network"]
    #expect(try offered() == ["more_names": all, "school_names": all])
    // The first of the two sources is the one that is decided.
    #expect(try link("Berrick Education Network")["source"] == "more_names")
    try decide("Berrick Education Network", "berrick_forum,not")
    _ = try place.rerun()
    #expect(try offered() == ["school_names": ["berrick_group", "berrick_network"]])
  }

  @Test func `an id that the register gives up is told by a check`() throws {
    _ = try place.run()
    func lost() throws -> [String] {
      try PipelineCheck("sample", in: place.workspace, asAt: nil).findings.map(\.description)
        .filter { $0.contains("an id goes on leading somewhere") }
    }
    #expect(try lost() == [])
    let text = String(decoding: try Files.read(register), as: UTF8.self)
    let left = text.split(separator: "\n").filter { !$0.hasPrefix("old_circle,") }
    try Files.write(Array((left.joined(separator: "\n") + "\n").utf8), to: register)
    let found = try lost()
    #expect(found.count == 1)
    #expect(found.first?.contains("\"old_circle\"") == true)
  }
}
