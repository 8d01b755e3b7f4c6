import Education
import Tabular
import Testing

struct SuccessionsTests {
  private static let eitherWay =
    "100001,100002,B,Result of Amalgamation,\n100002,100001,A,Result of Amalgamation,\n"

  private func school(_ urn: Int, closed: String? = nil) throws -> School {
    School(
      urn: try #require(URN(urn)), name: "School \(urn)", area: .none, type: nil,
      status: closed == nil ? .open : .closed, closeDate: closed.flatMap { CalendarDate(iso: $0) },
      phase: nil, record: 1)
  }

  private func read(_ rows: String, _ schools: [School] = []) throws -> Reading<Succession> {
    let staged = try Staging.stage(
      text: "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n" + rows, GIAS.links)
    var reader = try staged.reader("links")
    return try GIAS.successions(&reader, schools: schools)
  }

  private func succession(
    _ urn: Int, _ successor: Int, _ kind: Succession.Kind, _ date: String? = nil,
    isOneSided: Bool = false
  ) throws -> Succession {
    Succession(
      urn: try #require(URN(urn)), successor: try #require(URN(successor)), kind: kind,
      date: date.flatMap { CalendarDate(iso: $0) }, isOneSided: isOneSided)
  }

  @Test func `the seventeen published types and the eighteenth are known`() {
    #expect(GIAS.LinkType.allCases.count == 18)
    #expect(GIAS.LinkType.allCases.filter { $0.claim == .noSuccession }.count == 5)
  }

  @Test func `two sides make one succession, at the later of their dates`() throws {
    let reading = try read(
      "100001,140001,B,Successor,31-08-2013\n140001,100001,A,Predecessor,01-09-2013\n")
    let expected = try succession(100_001, 140_001, .replaced, "2013-09-01")
    #expect(reading.values == [expected])
    #expect(reading.issues.total == 0)
  }

  @Test(arguments: ["100001,140001,B,Successor,", "140001,100001,A,Predecessor,"])
  func `one side alone is enough, and marked`(row: String) throws {
    let reading = try read(row + "\n")
    let expected = try succession(100_001, 140_001, .replaced, isOneSided: true)
    #expect(reading.values == [expected])
    #expect(reading.issues.counts == ["one-sided-link": 1])
  }

  @Test func `the side that says more gives the kind`() throws {
    let reading = try read(
      "100001,140001,B,Successor,\n140001,100001,A,Predecessor - merged,01-09-2013\n")
    #expect(reading.values.map(\.kind) == [.merged])
  }

  @Test func `a link that does not say who came first is settled by who closed`() throws {
    let one = try read(Self.eitherWay, [school(100_001), school(100_002, closed: "2014-08-31")])
    #expect(one.values == [try succession(100_002, 100_001, .amalgamated)])
    #expect(one.issues.total == 0)
    let both = try read(
      Self.eitherWay,
      [school(100_001, closed: "2013-08-31"), school(100_002, closed: "2014-08-31")]
    )
    #expect(both.values == [try succession(100_001, 100_002, .amalgamated)])
  }

  @Test func `a link that does not say who came first makes none while both are open`() throws {
    let reading = try read(Self.eitherWay, [school(100_001), school(100_002)])
    #expect(reading.values.isEmpty)
    #expect(reading.issues.counts == ["undirected-link": 1])
  }

  @Test func `each calling the other its successor is settled by who closed, and reported`() throws
  {
    let reading = try read(
      "100001,100002,B,Successor,\n100002,100001,A,Successor,\n",
      [school(100_001), school(100_002, closed: "2014-08-31")])
    #expect(reading.values == [try succession(100_002, 100_001, .replaced)])
    #expect(reading.issues.counts == ["contradictory-link": 1])
  }

  @Test func `a sixth form centre is no successor`() throws {
    let reading = try read("100001,100002,B,Sixth Form Centre School,\n")
    #expect(reading.values.isEmpty)
    #expect(reading.issues.counts == ["no-succession": 1])
  }

  @Test func `a link of an establishment to itself is left out`() throws {
    let reading = try read("100001,100001,A,Successor,\n")
    #expect(reading.values.isEmpty)
    #expect(reading.issues.counts == ["unusable-urn": 1])
  }

  @Test func `the order of the rows does not matter`() throws {
    let rows = [
      "100003,140003,D,Successor,", "100001,140001,B,Successor,",
      "140001,100001,A,Predecessor - merged,",
    ]
    let forwards = try read(rows.joined(separator: "\n") + "\n")
    let backwards = try read(rows.reversed().joined(separator: "\n") + "\n")
    #expect(forwards.values == backwards.values)
    #expect(forwards.values.map(\.urn.value) == [100_001, 100_003])
  }
}
