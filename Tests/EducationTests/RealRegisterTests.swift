import Education
import Linkage
import Tabular
import Testing

/// Figures that the register's own readers published, found again by ours.
@Suite(.enabled(if: Places.hasData, "the shared data is not here"))
struct RealRegisterTests {
  private func read(_ path: String) throws -> (Staging.Staged, Reading<School>) {
    let england = try Places.england()
    let (staged, reading) = try Staging.schools(path: path, authorities: england)
    return (staged, reading)
  }

  @Test func `2023-11-16 is read without a loss, and every word in it is known`() throws {
    let (staged, reading) = try read(Places.register2023)
    let schools = reading.values
    #expect(staged.outcome.read == 50_515)
    #expect(schools.count == 50_515)
    #expect(staged.faults == [:])
    #expect(reading.issues.counts == ["zero-coordinates": 147])
    #expect(schools.filter(\.isOpen).count == 27_075)
    #expect(schools.filter { $0.isOpen && $0.area.authority != nil }.count == 25_097)
    #expect(schools.filter(\.isCounted).count == 22_023)
    #expect(schools.filter { $0.isCounted && $0.pupilCount == nil }.count == 380)
    #expect(Set(schools.compactMap(\.area.authority)).count == 153)
  }

  @Test func `windows-1252 punctuation is right`() throws {
    let (_, reading) = try read(Places.register2023)
    func school(_ urn: Int) throws -> School {
      try #require(reading.values.first { $0.urn.value == urn })
    }
    #expect(try school(149_666).name == "St. Clement’s CE Primary School")
    let mixed = try school(137_608)
    #expect(mixed.name.contains("'"))
    #expect(mixed.trustName.contains("’"))
  }

  @Test func `2024-06-17 is read without a loss, and its gaps are counted`() throws {
    let (staged, reading) = try read(Places.register2024)
    let schools = reading.values
    #expect(schools.count == 51_012)
    #expect(staged.faults == [:])
    #expect(schools.filter(\.isOpen).count == 27_108)
    #expect(schools.filter { $0.isOpen && $0.area.authority != nil }.count == 25_094)
    #expect(reading.issues.counts["no-type"] == 47)
  }

  @Test func `no establishment is outside the tables of areas`() throws {
    let (_, reading) = try read(Places.register2023)
    let words = Dictionary(grouping: reading.values, by: \.area.word).mapValues(\.count)
    #expect(
      words == [
        "english_la": 46_747, "historic_la": 821, "wales": 2467, "offshore": 140,
        "overseas": 14, "service_children": 82, "none": 244,
      ])
  }

  @Test(arguments: ["hampshire-20220420", "surrey-20220419"])
  func `full-width samples are read, but for rows that are ragged`(name: String) throws {
    let path = "\(Places.data)/gias/samples/full-width-\(name).csv"
    let (staged, reading) = try Staging.schools(
      path: path, authorities: try Places.england(),
      dialect: Dialect(encoding: .windows1252, raggedRows: .keep))
    #expect(reading.values.count == staged.outcome.read)
    #expect(reading.values.allSatisfy { $0.type != nil && $0.status != nil && $0.phase != nil })
    // The codes of types and trusts are not in these files.
    #expect(staged.outcome.issues.counts["missing-column"] == 2)
    #expect(staged.outcome.issues.counts["unknown-word"] == nil)
  }

  @Test func `a sample re-saved with decimals says so in every cell, and its words are known`()
    throws
  {
    let path = "\(Places.data)/gias/samples/full-width-london-2019.csv"
    let (staged, reading) = try Staging.schools(
      path: path, authorities: try Places.england())
    #expect(reading.values.count == 2352)
    #expect(reading.values.allSatisfy { $0.type != nil && $0.status != nil })
    #expect(reading.issues.counts["type-disagreement"] == nil)
    #expect(staged.outcome.issues.counts["unknown-word"] == nil)
    #expect((staged.outcome.issues.counts["bad-value"] ?? 0) > 4000)
  }

  @Test func `links of both years become successions, each kind known`() throws {
    let (_, register) = try read(Places.register2024)
    for (file, rows, least) in [
      ("links_edubasealldata20230918.csv", 31_714, 15_700),
      ("links_edubasealldata20240717.csv", 32_825, 16_200),
    ] {
      let staged = try Staging.stage(path: "\(Places.data)/gias/\(file)", GIAS.links)
      #expect(staged.outcome.read == rows)
      #expect(staged.outcome.issues.counts["unknown-word"] == nil)
      var reader = try staged.reader("links")
      let reading = try GIAS.successions(&reader, schools: register.values)
      #expect(reading.values.count > least)
      #expect(reading.issues.counts["one-sided-link"] ?? 0 > 100)
    }
  }

  @Test func `of 453 closures between the registers, 408 have a successor`() throws {
    let (_, before) = try read(Places.register2023)
    let (_, after) = try read(Places.register2024)
    let open = Set(before.values.filter(\.isOpen).map(\.urn))
    let closed = after.values.filter { $0.status == .closed && open.contains($0.urn) }
    let staged = try Staging.stage(
      path: "\(Places.data)/gias/links_edubasealldata20240717.csv", GIAS.links)
    var reader = try staged.reader("links")
    let successions = try GIAS.successions(&reader, schools: after.values).values
    let followed = Set(successions.map(\.urn))
    #expect(closed.count == 453)
    #expect(closed.filter { followed.contains($0.urn) }.count == 408)
  }

  @Test func `groups and their members are read, and trusts agree`() throws {
    let groups = try Staging.stage(
      path: "\(Places.data)/gias/allgroupsdata20220331.csv", GIAS.groups)
    var reader = try groups.reader("groups")
    let trusts = try GIAS.trusts(&reader)
    #expect(trusts.values.count == 6883)
    #expect(groups.faults == [:])
    #expect(trusts.values.allSatisfy { $0.kind != nil && $0.status != nil })
    #expect(trusts.values.filter { $0.kind == .multiAcademyTrust }.count == 1682)
    let members = try Staging.stage(
      path: "\(Places.data)/gias/alllinksdata20220331.csv", GIAS.groupLinks)
    #expect(members.faults == [:])
    var rows = try members.reader("group_links")
    #expect(try GIAS.groupLinks(&rows).values.count == 20_395)
  }

  @Test func `the whole is read and joined, and every authority's name has its answer`() throws {
    let date = try #require(CalendarDate(iso: "2023-11-16"))
    let folder = Places.package + "/.build/education-tests/real"
    try Files.makeDirectories(folder)
    func table(_ file: String, _ schema: TableSchema) throws -> Registers.StagedTables.Table {
      let path = "\(folder)/\(schema.name).csv"
      try Files.write(
        try Staging.stage(path: "\(Places.data)/gias/\(file)", schema).bytes, to: path)
      return Registers.StagedTables.Table(path: path, source: schema.name, date: date)
    }
    var issues = IssueLog()
    let registers = try Registers.read(
      Registers.StagedTables(
        establishments: table("edubasealldata20231116.csv", GIAS.establishments),
        links: table("links_edubasealldata20230918.csv", GIAS.links),
        groups: table("allgroupsdata20220331.csv", GIAS.groups),
        groupLinks: table("alllinksdata20220331.csv", GIAS.groupLinks)),
      authorities: try Places.england(), issues: &issues)
    #expect(registers.schools.count == 50_515)
    #expect(registers.trusts.count == 6883)
    #expect(registers.memberships.filter { $0.basis == .both }.count == 9902)
    #expect(issues.counts["trust-disagreement"] == nil)
    #expect(issues.counts["unlisted-group"] == nil)
    #expect(issues.counts["membership-of-unknown-school"] == 1627)
    let ofSchools = registers.links.filter { $0.mention.source == "establishments" }
    #expect(ofSchools.filter { $0.verdict == .one }.count == 153)
    #expect(ofSchools.filter { $0.verdict == .historic }.count == 5)
    #expect(ofSchools.filter { $0.verdict == .none }.count == 30)
    #expect(ofSchools.allSatisfy { $0.method == .code })
    #expect(!registers.links.contains { $0.probability ?? 1 < 1 })
  }
}
