import Foundation
import Pipeline
import Tabular
import Testing

/// The pipeline `england` over HTTP, against a mirror of its addresses on this machine.
@Suite(.enabled(if: Files.isDirectory(EnglandMirror.data), "../shared/data is not there"))
struct MirroredEnglandTests {
  /// The sources whose pages are read to find the address of the list itself.
  private static let discovered = ["family_hub_authorities"]

  @Test func `England runs from its addresses alone, and again at the cost of a 304 a source`()
    throws
  {
    let place = try TestWorkspace()
    let mirror = try EnglandMirror(today: "2026-02-01", log: "\(place.root)/mirror.log")
    let request = RunRequest(pipeline: "england", origin: .network(mirror: mirror.address))
    let first = try Run(request, in: place.context).all()
    #expect(first.verdict == .published)
    #expect(first.missing == [])
    #expect(first.summary.contains(": 51,012 schools, "))
    let warnings = place.notices().filter { $0.level == .warning }.map {
      "\($0.source ?? ""): \($0.message)"
    }
    #expect(warnings == [])

    let definition = try PipelineDefinition("england", in: place.workspace)
    let store = SnapshotStore(folder: "\(place.root)/raw/england")
    // What has no address is imported by hand.
    let addressed = definition.sources.filter { $0.address != nil }
    for source in addressed {
      let snapshots = try store.snapshots(of: source.name)
      #expect(snapshots.count == 1, "\(source.name)")
    }
    let register = try #require(try store.snapshots(of: "establishments").first)
    #expect(register.date.description == "2026-01-31")
    let asked = try mirror.requests()
    let ofToday = asked.filter { $0.path.contains("20260201.csv") }
    #expect(ofToday.map(\.status) == Array(repeating: 404, count: 5))
    #expect(asked.filter { $0.status == 404 }.count == 5)
    #expect(asked.filter { $0.status == 304 }.isEmpty)

    try expectLists(place)
    try expectPartnerships(place)
    try expectProvision(place)

    let written = try FolderState(
      place.root, ["raw", "curated"], passing: ["/fetched.json"])
    let second = try Run(request, in: place.context).all()
    #expect(second.verdict == .unchanged)
    #expect(second.release == first.release)
    let again = try mirror.requests()
    #expect(again.filter { $0.status == 304 }.count == addressed.count)
    #expect(again.filter { $0.status == 404 }.count == 5)
    #expect(again.filter { $0.status == 200 }.count == Self.discovered.count)
    #expect(
      try FolderState(place.root, ["raw", "curated"], passing: ["/fetched.json"]) == written)

    // What a mirror serves proves no declaration.
    let status = try StatusReport(of: "england", in: place.workspace)
    #expect(status.sources.allSatisfy { $0.failure == nil && $0.refusal == nil })
    #expect(status.sources.count { $0.isUnproven } == addressed.count)
  }

  /// Holds what the release says of programmes and hubs against the lists as they were published.
  private func expectProvision(_ place: TestWorkspace) throws {
    let release = "\(place.root)/curated/england/latest"
    func count(_ programme: String, _ coverage: String) throws -> Int {
      try Self.cells("\(release)/la_programmes.csv", "coverage") {
        $0[1] == programme && $0[2] == coverage
      }.count
    }
    let expected = [
      ("education_investment_areas", 55, 0), ("priority_education_investment_areas", 18, 6),
      ("opportunity_areas", 6, 6), ("family_hubs", 75, 0), ("send_ap_change_programme", 31, 0),
      ("localed", 4, 0),
    ]
    for (programme, whole, part) in expected {
      #expect(try count(programme, "whole") == whole, "\(programme)")
      #expect(try count(programme, "part") == part, "\(programme)")
      #expect(try count(programme, "none") == 153 - whole - part, "\(programme)")
    }
    for programme in ["stem_hubs", "cultural_education_partnerships"] {
      #expect(try count(programme, "not_researched") == 153, "\(programme)")
    }
    #expect(try count("careers_hubs", "none") == 0)
    #expect(try count("teaching_school_hubs", "none") == 0)
    let remarks = try Self.cells("\(release)/programme_remarks.csv", "text") { $0[6] == "true" }
    #expect(remarks == [])
    let sendGroups = try Self.cells("\(release)/programme_areas.csv", "area_group") {
      $0[0] == "send_ap_change_programme"
    }
    #expect(Set(sendGroups).count == 9)
    for code in ["E08000025", "E06000052"] {  // Birmingham and Cornwall
      let hubs = try Self.cells("\(release)/hub_areas.csv", "hub_id") {
        $0[0] == "teaching_school_hubs" && $0[4] == code
      }
      #expect(Set(hubs).count == 2, "\(code)")
    }
    try expectLeads(release)
  }

  /// Holds the leads that were found by name against the numbers that the list of 2023 states.
  private func expectLeads(_ release: String) throws {
    var reader = try DelimitedReader(
      path: "\(EnglandMirror.data)/hubs/history/2023-07-04-3590f0a.csv",
      dialect: Dialect(raggedRows: .keep))
    let columns = try ["Teaching School Hub name", "URN", "Trust Name"].map {
      try reader.header.require($0)
    }
    func plain(_ text: String) -> String {
      text.lowercased().filter(\.isLetter).replacing("testandlearnhub", with: "")
    }
    var stated: [String: (urn: String, lead: String)] = [:]
    while try reader.next() {
      stated[plain(reader.text(columns[0]))] = (
        reader.text(columns[1]), plain(reader.text(columns[2]))
      )
    }
    var hubs = try DelimitedReader(path: "\(release)/hubs.csv")
    let fields = try ["programme", "hub_name", "lead_urn", "lead_name"].map {
      try hubs.header.require($0)
    }
    var named = 0
    var linked = 0
    var compared = 0
    while try hubs.next() {
      let cells = fields.map { hubs.text($0) }
      guard cells[0] == "teaching_school_hubs" else { continue }
      named += cells[3].isEmpty ? 0 : 1
      linked += cells[2].isEmpty ? 0 : 1
      // A hub may have changed its lead since; where the name is the same, so is the number.
      guard let before = stated[plain(cells[1])], before.lead == plain(cells[3]) else { continue }
      guard !cells[2].isEmpty else { continue }
      compared += 1
      #expect(cells[2] == before.urn, "\(cells)")
    }
    #expect(named == 85)
    #expect(linked == 80)
    #expect(compared == 45)
  }

  /// Holds what was staged of pages, documents and feeds against the lists that they were made of.
  private func expectLists(_ place: TestWorkspace) throws {
    func cells(_ source: String, _ column: String) throws -> [String] {
      let folder = "\(place.root)/.abep/england/staged/\(source)"
      let path = "\(folder)/\(try #require(try Files.list(folder).first))/table.csv"
      return try Self.cells(path, column) { _ in true }
    }
    let lists = "\(EnglandMirror.data)/programmes/programme_membership_la.csv"
    for (source, programme, count) in [
      ("education_investment_areas", "Education Investment Area", 55),
      ("family_hub_authorities", "Family Hubs and Start for Life (75)", 75),
      ("send_ap_change_programme", "SEND & AP Change Programme Partnership", 31),
    ] {
      let names = try cells(source, "la_name")
      #expect(names.count == count, "\(source)")
      let published = try Self.cells(lists, "la_name_as_published") { $0.first == programme }
      #expect(names.sorted() == published.sorted(), "\(source)")
    }
    #expect(try cells("priority_education_investment_areas", "area").count == 24)
    #expect(try cells("opportunity_areas", "area").count == 12)
    #expect(try Set(cells("send_ap_change_programme", "partnership")).count == 9)
    let hubs = try cells("teaching_school_hubs", "area")
    #expect(hubs.count == 302)
    #expect(hubs.contains("St Albans") && hubs.contains("King's Lynn and West Norfolk"))
    #expect(
      try cells("dfe_activity", "updated_on") == ["2023-06-07", "2022-04-02"])
    #expect(try cells("north_tyneside_learning_trust", "school_name").count == 46)
    #expect(try Set(cells("north_tyneside_learning_trust", "la_name")) == ["North Tyneside"])
    let statements = try cells("learn_sheffield", "statement")
    #expect(statements.count == 2)
    #expect(statements.allSatisfy { $0.contains("Learn Sheffield") })
  }

  /// Holds the names of partnerships on pages against the partnership that each page was declared
  /// for, and the list of members against its length.
  private func expectPartnerships(_ place: TestWorkspace) throws {
    let release = "\(place.root)/curated/england/latest"
    func cells(_ table: String, _ column: String, kind: String? = nil) throws -> [String] {
      try Self.cells("\(release)/\(table).csv", column) { row in
        kind.map { row[2] == $0 } ?? true
      }
    }
    let named = try cells("links", "source", kind: "partnership")
    #expect(named.count == 35)
    #expect(try cells("links", "targets", kind: "partnership") == named)
    let members = try cells("partnership_members", "urn")
    #expect(members.count == 46 && members.allSatisfy { !$0.isEmpty })
  }

  /// The cells of a column, of the records that are wanted.
  private static func cells(
    _ path: String, _ column: String, where wanted: ([String]) -> Bool
  ) throws -> [String] {
    var reader = try DelimitedReader(path: path)
    let index = try reader.header.require(column)
    let columns = reader.header.names.indices
    var cells: [String] = []
    while try reader.next() {
      if wanted(columns.map { reader.text($0) }) { cells.append(reader.text(index)) }
    }
    return cells
  }
}
