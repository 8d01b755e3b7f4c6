import Education
import Tabular
import Testing

struct SchoolsTests {
  private static let header =
    "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),"
    + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,"
    + "PhaseOfEducation (name),NumberOfPupils,Trusts (code),Trusts (name),UKPRN,LastChangedDate,"
    + "Street,Locality,Address3,Town,County (name),Postcode,Easting,Northing\n"

  private func read(_ row: String, header: String = Self.header) throws
    -> (Reading<School>, TableConversion.Outcome)
  {
    let staged = try Staging.stage(text: header + row + "\n", GIAS.establishments)
    var reader = try staged.reader("establishments")
    return (try GIAS.schools(&reader, authorities: try Places.england()), staged.outcome)
  }

  private func row(
    urn: String = "100008", type: String = "Academy converter", code: String = "34",
    la: String = "202,Camden",
    status: String = "Open", opened: String = "", pupils: String = "10", number: String = "2019",
    trust: String = "", grid: String = "530238,182761"
  ) -> String {
    "\(urn),\(la),\(number),Argyle,\(code),\(type),\"\(status)\",\(opened),,Primary,\(pupils),"
      + ",\(trust),,,,,,,,,\(grid)"
  }

  @Test func `a full row becomes a school`() throws {
    let (reading, outcome) = try read(
      "100000,201,City of London,3614,The Aldgate School,02,Voluntary aided school,Open,"
        + "01-09-1999,,Primary,271,,,10079319,14-11-2023,St James's Passage,Duke's Place,,London,"
        + "Not applicable,EC3A 5DE,533498,181201")
    let school = try #require(reading.values.first)
    #expect(school.urn == URN(100_000))
    #expect(school.laestab?.description == "2013614")
    #expect(school.area.authority == ONSCode("E09000001"))
    #expect(school.type?.code == "02")
    #expect(school.status == .open)
    #expect(school.openDate == CalendarDate(iso: "1999-09-01"))
    #expect(school.closeDate == nil)
    #expect(school.phase == .primary)
    #expect(school.pupilCount == 271)
    #expect(school.trustUID == nil)
    #expect(school.countyName == "")
    #expect(school.easting == 533_498)
    #expect(school.isCounted)
    #expect(school.record == 1)
    #expect(outcome.issues.total == 0)
    #expect(reading.issues.total == 0)
  }

  @Test func `an unknown word is kept, reported, and means nothing yet`() throws {
    let (reading, outcome) = try read(row(type: "Orbital school", code: "", status: "Dormant"))
    let school = try #require(reading.values.first)
    #expect(school.type == nil)
    #expect(school.typeName == "Orbital school")
    #expect(school.status == nil)
    #expect(!school.isOpen)
    #expect(!school.isStateFunded)
    #expect(outcome.issues.counts["unknown-word"] == 2)
  }

  @Test func `a type's code stands in for its name, leading zero or not`() throws {
    let (reading, _) = try read(row(type: "", code: "1"))
    #expect(reading.values.first?.type?.name == "Community school")
    #expect(reading.values.first?.typeName == "Community school")
    #expect(reading.issues.total == 0)
  }

  @Test func `a school without any type is kept and does not count`() throws {
    let (reading, _) = try read(row(type: "", code: ""))
    #expect(reading.values.first?.isCounted == false)
    #expect(reading.issues.counts["no-type"] == 1)
  }

  @Test func `a type's code and name that disagree are reported, and the name is taken`() throws {
    let (reading, _) = try read(row(type: "Community school", code: "34"))
    #expect(reading.values.first?.type?.code == "01")
    #expect(reading.issues.counts["type-disagreement"] == 1)
  }

  @Test func `an easting of zero is no place`() throws {
    let (reading, _) = try read(row(grid: "0,0"))
    #expect(reading.values.count == 1)
    #expect(reading.values.first?.easting == nil)
    #expect(reading.values.first?.northing == nil)
    #expect(reading.issues.counts["zero-coordinates"] == 1)
  }

  @Test func `a school outside England is kept and not counted`() throws {
    let (reading, _) = try read(row(la: "681,Cardiff"))
    let school = try #require(reading.values.first)
    #expect(school.area == .wales)
    #expect(school.isOpen)
    #expect(!school.isCounted)
  }

  @Test func `a school of a historic authority is marked with it`() throws {
    let (reading, _) = try read(row(la: "909,Pre-LGR 2023 Cumbria"))
    let cumbria = try #require(HistoricLAID("909-2023"))
    #expect(reading.values.first?.area == .historicLA(cumbria))
  }

  @Test func `an authority that no table knows is reported`() throws {
    let (reading, _) = try read(row(la: "999,Atlantis"))
    #expect(reading.values.first?.area == .unknown)
    #expect(reading.issues.counts["unknown-authority"] == 1)
  }

  @Test func `whole numbers re-saved as decimals are bad values, not other numbers`() throws {
    let (reading, outcome) = try read(row(pupils: "350.0", number: "2019.0"))
    let school = try #require(reading.values.first)
    #expect(school.pupilCount == nil)
    #expect(school.laestab == nil)
    #expect(outcome.issues.counts["bad-value"] == 2)
  }

  @Test(arguments: ["9999", "10000000"])
  func `a record with a number GIAS never issues is set aside`(urn: String) throws {
    let staged = try Staging.stage(
      text: Self.header + row(urn: urn) + "\n", GIAS.establishments,
      contract: Contract(leastRows: 0))
    #expect(staged.outcome.issues.counts["bad-value"] == 1)
    #expect(staged.outcome.setAside == 1)
  }

  @Test func `a number of pupils that no school has is a bad value`() throws {
    let (reading, outcome) = try read(row(pupils: String(repeating: "9", count: 18)))
    #expect(reading.values.first?.pupilCount == nil)
    #expect(outcome.issues.counts["bad-value"] == 1)
  }

  @Test func `a first of January 1900 is an unknown day`() throws {
    let (reading, outcome) = try read(row(opened: "01-01-1900"))
    #expect(reading.values.count == 1)
    #expect(reading.values.first?.openDate == nil)
    #expect(outcome.issues.total == 0)
  }

  @Test func `a foundation's trust is kept as a name and is no group`() throws {
    let (reading, _) = try read(
      row(type: "Foundation school", code: "05", trust: "The Argyle Trust"))
    #expect(reading.values.first?.trustName == "The Argyle Trust")
    #expect(reading.values.first?.trustUID == nil)
  }

  @Test(arguments: [
    "URN", "LA (code)", "LA (name)", "EstablishmentName", "TypeOfEstablishment (name)",
    "EstablishmentStatus (name)", "PhaseOfEducation (name)", "NumberOfPupils",
  ])
  func `a file without a column that counts rest on is refused`(column: String) throws {
    let header = Self.header.split(separator: ",").map { $0 == column ? "\(column)s" : $0 }
    let error = #expect(throws: DelimitedFailure.self) {
      try read(row(), header: header.joined(separator: ","))
    }
    #expect(try #require(error).kind == .missingColumn)
    #expect(try #require(error).message.contains("\"\(column)\""))
  }
}
