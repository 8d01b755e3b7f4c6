import Education
import Tabular
import Testing

@testable import Curation

struct DomainChangeTests {
  /// Builds two releases of which the second follows the first.
  private func change(
    _ scratch: Scratch, from old: SmallEngland = SmallEngland(), to new: SmallEngland
  ) throws -> ReleaseSummary {
    let before = try ReleaseBuilder.build(old.inputs, into: scratch.appending("old"))
    var next = new
    next.asAt = known(CalendarDate(year: 2024, month: 6, day: 17))
    next.predecessor = .init(id: before.id, directory: scratch.appending("old"))
    return try ReleaseBuilder.build(next.inputs, into: scratch.appending("new"))
  }

  @Test func `each change of a school is told by its kind`() throws {
    let scratch = try Scratch()
    var old = SmallEngland()
    old.schools.append(
      SmallEngland.school(
        100_009, "Iris Free School", "330", type: "35", phase: .primary, pupils: nil,
        status: .proposedToOpen))
    var new = SmallEngland()
    let school = SmallEngland.school(_:_:_:type:phase:pupils:trust:status:)
    new.schools = [
      school(100_001, "Ash Academy", "805", "34", .primary, 100, 2001, .open),
      school(100_002, "Birch Primary", "805", "01", .primary, 300, nil, .closed),
      school(100_003, "Cedar Academy", "331", "34", .secondary, 900, 2000, .open),
      school(100_004, "Damson Academy", "330", "28", .secondary, nil, 2001, .openProposedToClose),
      school(100_005, "Elm School", "330", "11", .notApplicable, 50, nil, .closed),
      school(100_006, "Fir, \"The\" School", "330", "01", .primary, 200, nil, .closed),
      school(100_007, "Gorse Special", "330", "07", .notApplicable, 80, nil, .open),
      school(100_008, "Hazel Primary", "330", "01", .primary, 200, nil, .open),
      school(100_010, "Juniper Academy", "805", "34", .primary, 10, 2000, .open),
      school(100_011, "Kale School", "805", "01", .primary, nil, nil, .proposedToOpen),
    ]
    new.successions = [
      Succession(
        urn: known(URN(100_002)), successor: known(URN(100_010)), kind: .replaced, date: nil,
        isOneSided: false)
    ]
    let summary = try change(scratch, from: old, to: new)
    let rows = try #require(summary.change).rows.map {
      "\($0.kind.rawValue) \($0.id) \($0.before)>\($0.after)"
    }
    #expect(
      rows == [
        "opened 100010 >open",
        "proposed 100011 >proposed_to_open",
        "opened_from_proposed 100008 proposed_to_open>open",
        "closed_with_successor 100002 open>100010",
        "closed_without_successor 100005 open>closed",
        "closure_proposed 100004 open>open_proposed_to_close",
        "renamed 100001 Alder Academy>Ash Academy",
        "moved_la 100003 Birmingham>Coventry",
        "moved_trust 100001 2000>2001",
        "gone 100009 proposed_to_open>",
      ])
    #expect(
      summary.change?.sentences == [
        "1 school new and open", "1 school new and proposed", "1 proposed school now open",
        "2 schools closed: 1 with a known successor, 1 with none known yet",
        "1 school proposed to close",
        "1 school renamed", "1 school moved to another local authority",
        "1 school moved to another trust", "1 school gone from the register",
        "figures of 3 local authorities changed",
      ])
    #expect(try ReleaseVerifier.verify(scratch.appending("new")) == [])
  }

  @Test func `nothing changed gives no rows`() throws {
    let scratch = try Scratch()
    let summary = try change(scratch, to: SmallEngland())
    #expect(summary.change?.isEmpty == true)
    #expect(summary.verdict == .passes)
  }

  @Test func `what a release of an older shape has no column of is unchanged`() throws {
    let scratch = try Scratch()
    let england = SmallEngland()
    _ = try ReleaseBuilder.build(england.inputs, into: scratch.appending("old"))
    _ = try ReleaseBuilder.build(england.inputs, into: scratch.appending("new"))
    let columns = [
      ("schools", "gias_la_name"), ("trusts", "status"), ("local_authorities", "la_name"),
      ("la_profile", "geographic_level"), ("school_profile", "is_academy"),
    ]
    for (table, column) in columns {
      let path = scratch.appending("old/\(table).csv")
      var bytes = try Files.read(path)
      let end = try #require(bytes.firstIndex(of: 0x0A))
      let header = String(decoding: bytes[..<end], as: UTF8.self).split(separator: ",")
      try #require(header.contains { $0 == column })
      let older = header.map { $0 == column ? "older_\(column)" : String($0) }
      bytes.replaceSubrange(..<end, with: Array(older.joined(separator: ",").utf8))
      try Files.write(bytes, to: path)
    }
    let change = try DomainChange(
      from: ReleaseReader(scratch.appending("old")), to: ReleaseReader(scratch.appending("new")))
    #expect(change.rows == [])
    #expect(change.changedAuthorities == 0)
    var next = england
    next.predecessor = .init(id: "old", directory: scratch.appending("old"))
    let summary = try ReleaseBuilder.build(next.inputs, into: scratch.appending("next"))
    let lost = try #require(summary.checks.first { $0.check == "schools_lost" })
    #expect(lost.message == "The release before does not say which schools it counted.")
  }

  @Test func `an authority whose schools went to declared successors is recoded, and no other`()
    throws
  {
    let scratch = try Scratch()
    var old = SmallEngland()
    let school = SmallEngland.school(_:_:_:type:phase:pupils:trust:status:)
    // 909 went to 330 and 331; nobody declared what took the place of 805.
    old.schools.append(school(100_020, "Oak School", "909", "01", .primary, 1, nil, .open))
    old.schools.append(school(100_021, "Pine School", "909", "01", .primary, 1, nil, .open))
    var new = SmallEngland()
    new.schools.append(school(100_020, "Oak School", "330", "01", .primary, 1, nil, .open))
    new.schools.append(school(100_021, "Pine School", "331", "01", .primary, 1, nil, .open))
    new.schools[0] = school(100_001, "Alder Academy", "331", "34", .primary, 100, 2000, .open)
    let change = try #require(try change(scratch, from: old, to: new).change)
    let rows = change.rows.map { "\($0.kind.rawValue) \($0.id) \($0.before)>\($0.after)" }
    #expect(
      rows == [
        "moved_la 100001 Hartlepool>Coventry", "la_reorganised 100020 Elsewhere>Birmingham",
        "la_reorganised 100021 Elsewhere>Coventry", "la_recoded 909 909>330|331",
      ])
    #expect(change.changedAuthorities == 3)
    #expect(
      change.sentences.suffix(2) == [
        "1 local authority recoded to declared successors",
        "figures of 3 local authorities changed",
      ])
  }

  @Test func `changes of trusts are told`() throws {
    let scratch = try Scratch()
    var new = SmallEngland()
    new.trusts = [
      Trust(
        uid: known(GroupUID(2000)), name: "BIGGER TRUST", kind: .multiAcademyTrust, status: .closed,
        record: 1),
      Trust(
        uid: known(GroupUID(2001)), groupID: "TR00002", name: "LONE TRUST",
        kind: .singleAcademyTrust,
        status: .open, record: 2),
      Trust(
        uid: known(GroupUID(2002)), name: "NEW TRUST", kind: .singleAcademyTrust, status: .open,
        record: 3),
      SmallEngland.trusts[2],
    ]
    let kinds = try #require(try change(scratch, to: new).change).rows.map {
      "\($0.kind.rawValue) \($0.id)"
    }
    #expect(kinds == ["trust_added 2002", "trust_closed 2000", "trust_renamed 2000"])
  }

  @Test func `a release with 5 % of its schools gone is refused`() throws {
    let scratch = try Scratch()
    func many(_ count: Int) -> SmallEngland {
      var england = SmallEngland()
      england.memberships = []
      england.schools = (1...count).map {
        SmallEngland.school(
          100_000 + $0, "School \($0)", "330", type: "01", phase: .primary, pupils: 1)
      }
      return england
    }
    let summary = try change(scratch, from: many(100), to: many(95))
    #expect(summary.verdict == .refused)
    let complaint = try #require(summary.complaints.first)
    #expect(complaint.check == "rows_against_predecessor")
    #expect(complaint.id == "rows_against_predecessor:schools")
    #expect(complaint.figure == "-5 %")
    #expect(complaint.message.hasPrefix("95 against 100 in the release before;"))
  }
}
