import Education
import Linkage
import Tabular
import Testing

struct AuthorityResolverTests {
  private let resolver: AuthorityResolver
  private let today: CalendarDate

  init() throws {
    resolver = AuthorityResolver(try Places.england())
    today = try #require(CalendarDate(iso: "2023-11-16"))
  }

  private func resolve(_ name: String, code: String = "", saidOn date: String = "2023-11-16")
    throws -> Link
  {
    let said = try #require(CalendarDate(iso: date))
    let mention = AuthorityResolver.mention(source: "test", name: name, code: code, asAt: said)
    return resolver.resolve(mention, asAt: today)
  }

  @Test func `a code that the register knows decides, and the name is compared`() throws {
    let link = try resolve("Camden", code: "202")
    #expect(link.verdict == .one)
    #expect(link.targets == ["E09000007"])
    #expect(link.method == .code)
    #expect(link.probability == 1)
    #expect(link.evidence == ["code 202 is Camden", "the name agrees"])
  }

  @Test func `a name that contradicts its code leaves doubt`() throws {
    let link = try resolve("Camden", code: "203")
    #expect(link.targets == ["E09000011"])
    #expect(link.probability == AuthorityResolver.contradictedCodeProbability)
    #expect(link.evidence.last == "the name differs: the register has Greenwich")
  }

  @Test func `a code that no table has leaves the name to decide`() throws {
    let link = try resolve("Camden", code: "999")
    #expect(link.targets == ["E09000007"])
    #expect(link.method == .exact)
  }

  @Test func `a code outside England has no answer, and says why`() throws {
    let link = try resolve("Cardiff", code: "681")
    #expect(link.verdict == .none)
    #expect(link.targets.isEmpty)
    #expect(link.method == .code)
    #expect(link.evidence == ["code 681 is Cardiff, no authority of England"])
  }

  @Test func `a historic code gives what stood in its place`() throws {
    let link = try resolve("Pre-LGR 2023 Cumbria", code: "909")
    #expect(link.verdict == .historic)
    #expect(link.targets == ["E06000063", "E06000064"])
    #expect(link.historic == "909-2023")
    #expect(link.evidence.last == "Cumbria was replaced on 2023-04-01")
  }

  @Test func `the everyday name of a historic authority agrees with its code`() throws {
    #expect(try resolve("Cumbria", code: "909").evidence.contains("the name agrees"))
  }

  @Test(
    arguments: [
      ("Bristol, City of", "E06000023"), ("Isles Of Scilly", "E06000053"),
      ("Isles of Scilly", "E06000053"), ("St. Helens", "E08000013"),
    ] as [(String, String)])
  func `a name of the ONS or of GIAS is exact`(name: String, code: String) throws {
    let link = try resolve(name)
    #expect(link.targets == [code])
    #expect(link.method == .exact)
  }

  @Test(
    arguments: [
      ("Bristol", "E06000023"), ("City of Bristol", "E06000023"),
      ("Kingston upon Hull", "E06000010"), ("Herefordshire", "E06000019"),
      ("Durham", "E06000047"),
    ] as [(String, String)])
  func `another name of an authority is an alias`(name: String, code: String) throws {
    let link = try resolve(name)
    #expect(link.verdict == .one)
    #expect(link.targets == [code])
    #expect(link.method == .alias)
  }

  @Test(
    arguments: [
      "Hullbridge", "Yorkshire", "Bude", "Berry", "Camden Market Traders", "", " ", "?",
      "A. N. Other", "Schools", "Council", "North", "and", "Primary School", "Cardiff",
    ])
  func `what is no name of an authority of England is not guessed`(name: String) throws {
    #expect(try resolve(name).verdict == .none)
  }

  @Test func `a name means who bore it on the day of the mention`() throws {
    let now = try resolve("Dorset")
    #expect(now.verdict == .one)
    #expect(now.targets == ["E06000059"])
    let then = try resolve("Dorset", saidOn: "2018-06-01")
    #expect(then.verdict == .historic)
    #expect(then.historic == "835-2019")
    #expect(then.targets == ["E06000058", "E06000059"])
    let earlier = try resolve("Dorset", saidOn: "1996-06-01")
    #expect(earlier.historic == "912-1997")
  }

  @Test(
    arguments: [
      ("Cumbria", "909-2023", 2), ("Northamptonshire", "928-2021", 2), ("Cleveland", "907-1996", 4),
      ("Berkshire", "903-1998", 6), ("Bedfordshire", "820-2009", 2), ("Cheshire", "875-2009", 2),
      ("Poole", "836-2019", 1),
    ] as [(String, String, Int)])
  func `a name that nobody bears any more is the last that bore it`(
    name: String, id: String, successors: Int
  ) throws {
    let link = try resolve(name)
    #expect(link.verdict == .historic)
    #expect(link.historic == id)
    #expect(link.targets.count == successors)
  }

  @Test func `a name before its authority began has no answer`() throws {
    let link = try resolve("Cumberland", saidOn: "2020-01-01")
    #expect(link.verdict == .none)
    #expect(link.evidence == ["the authority of this name did not yet stand on 2020-01-01"])
  }

  @Test func `every name in the reference tables resolves to its own authority`() throws {
    let england = try Places.england()
    for authority in england.authorities {
      for name in [authority.name, authority.giasName] {
        #expect(try resolve(name, saidOn: "2025-05-01").targets == [authority.onsCode.value])
      }
    }
    for past in england.historic {
      #expect(try resolve(past.giasName).historic == past.id.value, "\(past.giasName)")
    }
  }
}
