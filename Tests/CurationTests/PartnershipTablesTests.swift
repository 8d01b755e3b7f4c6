import Linkage
import Tabular
import Testing

@testable import Curation
@testable import Education

/// The tables of partnerships in a release.
struct PartnershipTablesTests {
  private static let statements = [
    "lea,name,Lea Learning,verified,report,2023-02-08,,,",
    "lea,status,active,reported,report,2023-02-08,,,",
    "lea,functions,training,reported,report,2023-02-08,,,",
    "lea,functions,peer_review,verified,report,2023-02-08,,,",
    "lea,la_stake_percent,19.5,reported,report,2023-02-08,,,",
    "lea,members_trusts,0,reported,report,2023-02-08,,,",
    "lea,chair,,not_researched,,,,,Nobody has looked",
    "lea,scale,single_la,reported,report,2020,,,",
    "lea,scale,multi_la,reported,report,2021,,,",
    "old,name,Old,reported,report,,,,", "old,status,merged,reported,report,,,,",
    "old,merged_into,lea,reported,report,,,,",
  ]
  private static let areas = [
    "lea,Birmingham,whole,2019,verified,report,2023-02-08,,,",
    "lea,Pre-LGR Oldshire,whole,,reported,report,,,2009-03-31,",
    "lea,Nowhere on Sea,,,reported,report,,,,",
  ]
  private static let members = [
    "lea,school,100003,Cedar,2019-09,verified,report,2023-02-08,,,",
    "lea,school,999999,Gone,,reported,report,,,,",
    "old,trust,2000,Big Trust,,reported,report,,,,",
  ]

  /// A release with a register, and a list of members that a source publishes.
  private static func inputs() throws -> ReleaseInputs {
    func listed(_ name: String, _ urn: String?) -> Link {
      Link(
        mention: Mention(source: "page", kind: "school", text: name, asAt: "2023-10-01"),
        verdict: urn == nil ? .none : .one, targets: urn.map { [$0] } ?? [],
        probability: urn == nil ? nil : 0.99, method: urn == nil ? .none : .model, evidence: [])
    }
    let named = Link(
      mention: Mention(source: "news", kind: "partnership", text: "Old"), verdict: .one,
      targets: ["old"], probability: 0.99, method: .exact, evidence: [])
    var england = SmallEngland()
    england.partnerships = SmallPartnerships.register(
      statements, areas: areas, members: members)
    england.links += [listed("Damson", "100004"), listed("Nobody Knows", nil), named]
    var inputs = england.inputs
    inputs.memberLists = [MemberList(source: "page", kind: "school", partnership: "old")]
    return inputs
  }

  /// The rows of a table of a release, each by heading.
  private static func rows(_ table: String, in directory: String) throws -> [[String: String]] {
    var reader = try DelimitedReader(path: "\(directory)/\(table).csv")
    let names = reader.header.names
    var rows: [[String: String]] = []
    while try reader.next() {
      rows.append(
        Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, reader.text($0)) }))
    }
    return rows
  }

  private let scratch = try? Scratch()

  private func built(_ table: String) throws -> [[String: String]] {
    let path = try #require(scratch).appending("release")
    if !Files.exists(path) {
      let summary = try ReleaseBuilder.build(Self.inputs(), into: path)
      let failed = summary.checks.filter { $0.verdict == .fails }
      #expect(failed.allSatisfy { !$0.subject.hasPrefix("partnership") }, "\(failed)")
    }
    return try Self.rows(table, in: path)
  }

  @Test func `a partnership has what stands of each field and how sure it is`() throws {
    let row = try #require(built("partnerships").first { $0["partnership_id"] == "lea" })
    #expect(row["partnership_name"] == "Lea Learning")
    #expect(row["name_status"] == "verified")
    #expect(
      row["functions"] == "peer_review|training" || row["functions"] == "training|peer_review")
    #expect(row["functions_status"] == "reported")
    #expect(row["la_stake_percent"] == "19.50")
    #expect(row["scale"] == "multi_la")
    #expect(row["named_by"] == "news")
    #expect(row["statement_count"] == "9")
  }

  @Test func `not researched is kept apart from none`() throws {
    let row = try #require(built("partnerships").first { $0["partnership_id"] == "lea" })
    #expect((row["chair"], row["chair_status"]) == ("", "not_researched"))
    #expect((row["board"], row["board_status"]) == ("", "not_researched"))
    #expect((row["members_trusts"], row["members_trusts_status"]) == ("0", "reported"))
  }

  @Test func `every statement is there, and those that do not stand say so`() throws {
    let rows = try built("partnership_statements")
    #expect(rows.count == Self.statements.count)
    let scale = rows.filter { $0["field"] == "scale" }
    #expect(scale.map { $0["value"] } == ["single_la", "multi_la"])
    #expect(scale.map { $0["stands"] } == ["false", "true"])
    #expect(rows[6]["evidence_status"] == "not_researched")
    #expect(rows[6]["note"] == "Nobody has looked")
  }

  @Test func `an area of the past is what stands in its place, and one of nowhere is told`() throws
  {
    let rows = try built("partnership_areas")
    #expect(rows.map { $0["la_name"] } == ["Birmingham", "Birmingham", "Coventry"])
    #expect(rows.map { $0["is_current"] } == ["true", "false", "false"])
    #expect(rows[1]["historic_la_id"] == "909-2009")
    let unresolved = try built("unresolved_references").filter {
      $0["table_name"] == "partnership_areas"
    }
    #expect(unresolved.map { $0["value"] } == ["Nowhere on Sea"])
  }

  @Test func `members by the register and by lists stand under the id of today`() throws {
    let rows = try built("partnership_members")
    #expect(rows.allSatisfy { $0["partnership_id"] == "lea" })
    func row(_ name: String) throws -> [String: String] {
      try #require(rows.first { $0["member_name"] == name })
    }
    #expect(try row("Cedar")["urn"] == "100003")
    #expect(try row("Cedar")["member_key"] == "row-1")
    #expect(try row("Big Trust")["trust_uid"] == "2000")
    #expect(try row("Damson")["urn"] == "100004")
    #expect(try row("Damson")["source"] == "page")
    #expect(try row("Damson")["stated_on"] == "2023-10-01")
    #expect(try row("Nobody Knows")["urn"] == "")
    #expect(try row("Gone")["urn"] == "")
    #expect(try built("unresolved_references").contains { $0["value"] == "999999" })
    let lea = try #require(built("partnerships").first { $0["partnership_id"] == "lea" })
    #expect(lea["listed_members"] == "4")
  }
}
