import Education
import Linkage
import Tabular
import Testing

struct RegistersTests {
  private static let folder = Places.package + "/.build/education-tests/registers"

  /// Stages a source's text into a file of this suite's own.
  private func table(
    _ test: String, _ schema: TableSchema, _ text: String
  ) throws -> Registers.StagedTables.Table {
    let folder = "\(Self.folder)/\(test)"
    try Files.makeDirectories(folder)
    let path = "\(folder)/\(schema.name).csv"
    try Files.write(try Staging.stage(text: text, schema).bytes, to: path)
    return Registers.StagedTables.Table(
      path: path, source: "gias_\(schema.name)",
      date: try #require(CalendarDate(iso: "2023-11-16")))
  }

  private static let schools = """
    URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),\
    EstablishmentStatus (name),PhaseOfEducation (name),NumberOfPupils,Trusts (code),Trusts (name)
    140002,202,Camden,B,Academy converter,Open,Primary,5,3000,New Trust
    140001,202,Camden,A,Academy converter,Open,Primary,5,2000,Old Trust
    100001,909,Pre-LGR 2023 Cumbria,C,Community school,Closed,Primary,,,

    """

  private static let groups = """
    Group UID,Group ID,Group Name,Group Type,Group Status,Closed Date,Open date,\
    Incorporated on (open date)
    2000,TR00001,OLD TRUST,Multi-academy trust,Open,,,2012-01-01
    1000,,Two Schools,Federation,Closed,2010-08-31,1900-01-01,

    """

  private static let groupLinks = """
    URN,Group UID,Group Name,Group Type,Joined date,LA (code),LA (name)
    140001,2000,OLD TRUST,Multi-academy trust,2012-09-01,202,Camden
    140001,4000,A Sponsor,School sponsor,1900-01-01,202,Camden
    20003,5000,Centres,Children's Centres Group,,909,Cumbria

    """

  private func registers(_ test: String) throws -> (Registers, IssueLog) {
    var issues = IssueLog()
    let registers = try Registers.read(
      Registers.StagedTables(
        establishments: table(test, GIAS.establishments, Self.schools),
        groups: table(test, GIAS.groups, Self.groups),
        groupLinks: table(test, GIAS.groupLinks, Self.groupLinks)),
      authorities: try Places.england(), issues: &issues)
    return (registers, issues)
  }

  @Test func `schools and groups are in the order of their keys`() throws {
    let (registers, _) = try registers("order")
    #expect(registers.schools.map(\.urn.value) == [100_001, 140_001, 140_002])
    #expect(registers.trusts.map(\.uid.value) == [1000, 2000, 3000, 4000])
    #expect(registers.asAt.description == "2023-11-16")
  }

  @Test func `memberships of both registers are joined`() throws {
    let (registers, _) = try registers("join")
    let found = registers.memberships.map {
      "\($0.urn) \($0.groupUID) \($0.joined?.description ?? "-") \($0.basis.rawValue)"
    }
    #expect(
      found == [
        "140001 2000 2012-09-01 both", "140001 4000 - group_links", "140002 3000 - establishments",
      ])
  }

  @Test func `a group that the groups' register lacks is entered by its name`() throws {
    let (registers, issues) = try registers("unlisted")
    let unlisted = registers.trusts.filter { $0.record == 0 }
    #expect(unlisted.map(\.name) == ["New Trust", "A Sponsor"])
    #expect(unlisted.map(\.kind) == [nil, .schoolSponsor])
    #expect(issues.counts["unlisted-group"] == 2)
  }

  @Test func `a member that is no school of the register is left out and counted`() throws {
    let (registers, issues) = try registers("unknown")
    #expect(!registers.memberships.contains { $0.urn.value == 20_003 })
    #expect(issues.counts["membership-of-unknown-school"] == 1)
  }

  @Test func `an academy trust opened on the day it was incorporated`() throws {
    let (registers, _) = try registers("dates")
    let trust = try #require(registers.trusts.first { $0.uid.value == 2000 })
    #expect(trust.openDate?.description == "2012-01-01")
    let federation = try #require(registers.trusts.first { $0.uid.value == 1000 })
    #expect(federation.openDate == nil)
    #expect(federation.closedDate?.description == "2010-08-31")
    #expect(federation.status == .closed)
  }

  @Test func `every distinct name of an authority in each source has a link`() throws {
    let (registers, _) = try registers("links")
    let found = registers.links.map {
      "\($0.mention.source) \($0.mention.text) \($0.mention.count) \($0.verdict.rawValue)"
    }
    #expect(
      found == [
        "gias_establishments Camden 2 one", "gias_establishments Pre-LGR 2023 Cumbria 1 historic",
        "gias_group_links Camden 2 one", "gias_group_links Cumbria 1 historic",
      ])
  }
}
