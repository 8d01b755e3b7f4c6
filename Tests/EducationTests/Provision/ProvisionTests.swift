import Education
import Foundation
import Linkage
import Tabular
import Testing

/// What lists of programmes and hubs come to, one trap a test.
struct ProvisionTests {
  /// A folder of staged and reference tables.
  private final class Lists {
    let folder: String

    init() throws {
      folder =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("abep-provision-\(UUID().uuidString)").path
      try Files.makeDirectories(folder)
    }

    deinit { try? Files.remove(folder) }

    func table(_ name: String, _ lines: String..., date: String = "2025-10-01") throws
      -> Registers.StagedTables.Table
    {
      let path = "\(folder)/\(name).csv"
      try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
      return .init(path: path, source: name, date: try #require(CalendarDate(iso: date)))
    }
  }

  private let england: AuthorityRegister
  private let lists: Lists

  init() throws {
    england = try Places.england()
    lists = try Lists()
  }

  private static func school(_ urn: Int, _ name: String, in authority: String) throws -> School {
    School(
      urn: try #require(URN(urn)), name: name, area: .englishLA(try #require(ONSCode(authority))),
      type: nil, status: .open, phase: nil, record: 1)
  }

  private func registers(schools: [School] = [], links: [Link] = []) throws -> Registers {
    Registers(
      asAt: try #require(CalendarDate(iso: "2025-10-01")), authorities: england, schools: schools,
      trusts: [], memberships: [], successions: [], links: links)
  }

  private static func programme(_ kind: Programme.Kind = .programme, isComplete: Bool = true)
    -> Programme
  {
    Programme(
      key: "tried", kind: kind, title: "Tried", definition: "A test.", isComplete: isComplete)
  }

  private func source(
    _ table: Registers.StagedTables.Table?, _ programme: Programme? = ProvisionTests.programme(),
    _ columns: (inout ProgrammeSource.Columns) -> Void = { $0.area = "area" }
  ) -> ProgrammeSource {
    var taken = ProgrammeSource.Columns()
    columns(&taken)
    return ProgrammeSource(
      key: "tried", programme: programme, columns: taken, source: table?.source ?? "none",
      table: table)
  }

  private func read(
    _ sources: ProgrammeSource..., registers: Registers? = nil, tables: ProgrammeTables = .none
  ) throws -> Provision {
    try ProvisionReader(registers ?? self.registers(), tables: tables).read(sources)
  }

  private func standing(_ provision: Provision, _ code: Int) throws -> Provision.Standing {
    provision.standing(
      of: try #require(provision.programmes.first), in: try #require(LACode(code)))
  }

  @Test func `a list says of each authority whether it is covered whole, in part or not`() throws {
    let list = try lists.table(
      "list", "record,area,group,role", "1,Bradford,North,lead", "2,Norwich,,", "3,Leeds and York,,"
    )
    let provision = try read(
      source(list) {
        $0.area = "area"
        $0.group = "group"
        $0.role = "role"
      })
    #expect(try standing(provision, 380).coverage == .whole)
    #expect(try standing(provision, 380).names == ["North"])
    #expect(try standing(provision, 926).coverage == .part)
    #expect(try standing(provision, 383).names == ["Leeds and York"])
    #expect(try standing(provision, 202).coverage == .none)
    #expect(provision.areas.map(\.role) == ["lead", "", "", ""])
    #expect(provision.areas[1].authority.districts.map(\.name) == ["Norwich"])
    #expect(provision.remarks.isEmpty)
    #expect(provision.programmes[0].status == .researched)
    #expect(!provision.programmes[0].programme.isDated)
  }

  @Test func `an authority that does not exist is told with its record, and nothing else is lost`()
    throws
  {
    let list = try lists.table("list", "record,area", "1,Bradford", "2,Atlantis", "3,Leeds; Mu")
    let provision = try read(source(list))
    #expect(provision.areas.map(\.text) == ["Bradford", "Leeds; Mu"])
    #expect(provision.remarks.map(\.isLost) == [true, true])
    #expect(
      provision.remarks[0].description.hasPrefix("list, record 2, area \"Atlantis\": no authority"))
    #expect(provision.remarks[1].text == "Mu")
  }

  @Test func `a hub whose district has moved says so, and where the ground lies`() throws {
    let list = try lists.table(
      "list", "record,hub,area", "1,A,Christchurch", "2,A,Scarborough", "3,A,Norwich",
      date: "2018-09-01")
    let provision = try read(
      source(list, Self.programme(.hub)) {
        $0.hub = "hub"
        $0.area = "area"
      })
    #expect(provision.remarks.map(\.text) == ["Christchurch", "Scarborough"])
    #expect(provision.remarks.allSatisfy { !$0.isLost })
    #expect(provision.remarks[0].reason.contains("lies in Bournemouth, Christchurch and Poole"))
    #expect(provision.areas.map(\.authority.code.description) == ["839", "815", "926"])
  }

  @Test func `hubs that cover all districts between them cover the county`() throws {
    let list = try lists.table(
      "list", "record,hub,area", "1,A,Babergh", "1,A,Ipswich", "2,B,East Suffolk",
      "2,B,Mid Suffolk", "2,B,West Suffolk", "3,C,Bournemouth", "3,C,Christchurch and Poole")
    let provision = try read(
      source(list, Self.programme(.hub)) {
        $0.hub = "hub"
        $0.area = "area"
      })
    #expect(try standing(provision, 935).coverage == .whole)
    #expect(try standing(provision, 935).names == ["A", "B"])
    #expect(
      provision.areas.filter { $0.authority.code.value == 935 }.allSatisfy {
        $0.authority.coverage == .part
      })
    // The separator fell into a name: the two parts are all of it.
    #expect(try standing(provision, 839).coverage == .whole)
    #expect(provision.hubs.map(\.id) == ["A", "B", "C"])
  }

  @Test func `of a programme without a list nothing is known, and an open list leaves doubt`()
    throws
  {
    let nothing = try read(source(nil))
    #expect(nothing.programmes[0].status == .notResearched)
    #expect(try standing(nothing, 380).coverage == .notResearched)
    let list = try lists.table("list", "record,area", "1,Bradford")
    let open = try read(source(list, Self.programme(isComplete: false)))
    #expect(open.programmes[0].status == .partlyResearched)
    #expect(try standing(open, 380).coverage == .whole)
    #expect(try standing(open, 202).coverage == .notResearched)
  }

  @Test func `the pipeline's own table stands in where a source has no list`() throws {
    _ = try lists.table(
      "programme_areas", "programme,area_group,role,area,as_at,source",
      "tried,North,,Bradford,,a page", "tried,,,The Works,2018-09-01,a page")
    _ = try lists.table("works", "name,covers,source", "The Works,Leeds;part of Selby,a map")
    let tables = try ProgrammeTables(
      lists: lists.folder, directory: lists.folder, places: ["works"])
    let places = ProgrammeSource(
      key: "tried", programme: Self.programme(), places: "works",
      columns: ProgrammeSource.Columns(), source: "none", table: nil)
    let own = try read(places, tables: tables)
    #expect(own.areas.map(\.place.source) == Array(repeating: "programme_areas", count: 3))
    #expect(try standing(own, 383).coverage == .whole)
    #expect(try standing(own, 815).coverage == .part)
    let list = try lists.table("list", "record,area", "1,Kent")
    let listed = try read(source(list), tables: tables)
    #expect(listed.areas.map(\.text) == ["Kent"])
    #expect(throws: ReferenceMistake.self) { try read(tables: tables) }
  }

  @Test func `a code decides, and one that is not known leaves it to the name`() throws {
    let list = try lists.table(
      "list", "record,area,code", "1,Fenland area,E07000010", "2,Leeds,E99999999", "3,,302")
    let provision = try read(
      source(list) {
        $0.area = "area"
        $0.code = "code"
      })
    #expect(provision.areas.map(\.authority.code.description) == ["873", "383", "302"])
    #expect(provision.remarks.map(\.text) == ["E99999999"])
  }

  @Test func `a decision on a name outranks what is read of it`() throws {
    let list = try lists.table("list", "record,area", "1,Bradford")
    let mention = AuthorityResolver.mention(
      source: "list", name: "Bradford", code: "",
      asAt: try #require(CalendarDate(iso: "2025-10-01")))
    let link = Link(
      mention: mention, verdict: .one, targets: ["E08000035"], probability: 1, method: .decision,
      evidence: ["decided"])
    let provision = try read(source(list), registers: registers(links: [link]))
    #expect(provision.areas.map(\.authority.id) == ["E08000035"])
  }

  @Test func `a hub's lead is found by number, by name, or by name and place`() throws {
    let schools = try [
      Self.school(100_001, "Oak School", in: "E08000032"),
      Self.school(100_002, "Ash School", in: "E08000032"),
      Self.school(100_003, "Ash School", in: "E09000007"),
      Self.school(100_004, "Elm School", in: "E09000007"),
    ]
    func link(_ name: String, _ targets: [String]) -> Link {
      Link(
        mention: Mention(source: "leads", kind: "school", text: name),
        verdict: targets.count == 1 ? .one : .ambiguous, targets: targets,
        probability: targets.count == 1 ? 0.99 : 0.5, method: .model, evidence: [])
    }
    let list = try lists.table(
      "list", "record,hub,name,area,urn", "1,A,Alpha Teaching School Hub,Bradford,100001",
      "2,B,Beta TSH,Bradford,", "3,C,Gamma Hub,Camden,", "4,D,Delta Hub,Camden,999999")
    let leads = try lists.table(
      "leads", "record,hub,name,lead", "1,B,Beta Teaching School Hub,Ash School",
      "2,X,Gamma Teaching School Hub,Elm School", "3,D,Other Hub,Elm School")
    let provision = try read(
      source(list, Self.programme(.hub)) {
        $0.hub = "hub"
        $0.hubName = "name"
        $0.area = "area"
        $0.leadURN = "urn"
      },
      source(leads, nil) {
        $0.hub = "hub"
        $0.hubName = "name"
        $0.lead = "lead"
      },
      registers: registers(
        schools: schools,
        links: [link("Ash School", ["100002", "100003"]), link("Elm School", ["100004"])]))
    #expect(provision.hubs.map { $0.lead?.value } == [100_001, 100_002, 100_004, nil])
    #expect(provision.hubs[1].leadName == "Ash School")
    #expect(provision.remarks.map(\.text) == ["Other Hub", "999999"])
  }

  @Test func `combined authorities and their members come from the tables of authorities`() throws {
    let provision = try read(source(nil, Self.programme(.combinedAuthority)) { _ in })
    #expect(try standing(provision, 352).names == ["Greater Manchester"])
    #expect(try standing(provision, 886).coverage == .none)
    #expect(provision.areas.count { $0.group == "Greater Manchester" } == 10)
  }
}
