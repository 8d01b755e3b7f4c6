import Education
import Linkage
import Tabular
import Testing

/// What names mean that are not the register's own, one trap a case.
struct AuthorityReadingTests {
  /// A name, the type of its answer, and the DfE codes it gives.
  struct Case: CustomTestStringConvertible {
    let name: String
    let verdict: LinkVerdict
    let codes: [Int]

    init(_ name: String, _ verdict: LinkVerdict, _ codes: Int...) {
      self.name = name
      self.verdict = verdict
      self.codes = codes
    }

    var testDescription: String { name }
  }

  private let england: AuthorityRegister
  private let resolver: AuthorityResolver
  private let today: CalendarDate

  init() throws {
    england = try Places.england()
    resolver = AuthorityResolver(england)
    today = try #require(CalendarDate(iso: "2025-10-01"))
  }

  private func resolve(_ name: String) -> Link {
    resolver.resolve(
      AuthorityResolver.mention(source: "test", name: name, code: "", asAt: today), asAt: today)
  }

  private func check(_ expected: Case) {
    let link = resolve(expected.name)
    #expect(link.verdict == expected.verdict, "\(link.evidence)")
    let ids = expected.codes.compactMap { LACode($0).flatMap(england.id(of:)) }
    #expect(ids.count == expected.codes.count)
    #expect(link.targets == ids.sorted(), "\(link.evidence)")
  }

  @Test(arguments: [
    Case("Bath & NE Somerset", .one, 800), Case("B&NES", .one, 800),
    Case("Co. Durham", .one, 840), Case("Durham CC", .one, 840), Case("Durham, County", .one, 840),
    Case("Rutland CC", .one, 857), Case("Central Beds", .one, 823), Case("Notts", .one, 891),
    Case("St.Helens MBC", .one, 342), Case("BarkingandDagenham", .one, 301),
    Case("Northtyneside", .one, 392), Case("Bournemouth/Christchurch/Poole", .one, 839),
    Case("Bristol City of", .one, 801), Case("Bristol, City of (UA)", .one, 801),
    Case("Hull, City of", .one, 810), Case("I.O.W.", .one, 921), Case("The Wirral", .one, 344),
    Case("Sussex, East", .one, 845), Case("Chester West and Cheshire", .one, 896),
    Case("Council of the Isles of Scilly", .one, 420), Case("London City", .one, 201),
    Case("Camden, London", .one, 202), Case("Barnsley, South Yorkshire", .one, 370),
    Case("Luton, Bedfordshire", .one, 821), Case("The South East (East Sussex)", .one, 845),
    Case("Stoke", .one, 861), Case("Brighton", .one, 846),
  ])
  func `other ways to write a name mean the same`(expected: Case) { check(expected) }

  @Test(arguments: [
    Case("Newcastle City Council", .one, 391), Case("Newcastle Borough Council", .part, 860),
    Case("Kingston City Council", .one, 810), Case("Royal Borough of Kingston", .one, 314),
    Case("LB Richmond", .one, 318), Case("Richmond Council", .ambiguous, 318),
    Case("Leicester County Council", .one, 855), Case("Leicester City", .one, 856),
    Case("West Midlands Combined Authority", .set, 330, 331, 332, 333, 334, 335, 336),
    Case("City of London Corporation", .one, 201),
    Case("Former Dorset County Council", .historic, 838, 839),
  ])
  func `the words around a name tell entities apart`(expected: Case) { check(expected) }

  @Test(arguments: [
    Case("Barnet, Camden and Enfield", .set, 202, 302, 308),
    Case("London Boroughs of Barnet, Camden & Enfield", .set, 202, 302, 308),
    Case("Hammersmith and Fulham and Kensington and Chelsea", .set, 205, 207),
    Case("Bournemouth, Christchurch and Poole and Dorset", .set, 838, 839),
    Case("York, North Yorkshire and East Riding", .set, 811, 815, 816),
    Case("Heart of South West (Devon, Plymouth, Somerset and Torbay)", .set, 878, 879, 880, 933),
    Case("East and West Sussex", .set, 845, 938), Case("Cheshire East and West", .set, 895, 896),
    Case("North and North East Lincolnshire", .set, 812, 813),
    Case("Essex, Southend and Thurrock", .set, 881, 882, 883),
    Case("Kingston and Richmond", .set, 314, 318), Case("Sheffield/Rotherham", .set, 372, 373),
    Case("Cornwall & Isles of Scilly", .set, 420, 908), Case("St Helens; Saint Helens", .one, 342),
    Case("Tri-borough", .set, 205, 207, 213), Case("North of Tyne", .set, 391, 392, 929),
    Case(
      "all 12 LAs in the North East", .set, 390, 391, 392, 393, 394, 805, 806, 807, 808, 840, 841,
      929),
  ])
  func `a list is a set, and a name with a comma or an and stays one`(expected: Case) {
    check(expected)
  }

  @Test(arguments: [
    Case("Medway Towns UA", .one, 887), Case("Waltham", .one, 320), Case("Wight", .one, 921),
    Case("Thames", .none), Case("Tyne", .none), Case("Yorkshire", .none), Case("Bay", .none),
    Case("Waltham Hamlets", .none), Case("Waltham Abbey", .none),
  ])
  func `a word that one authority alone has in its name is enough, and no other word is`(
    expected: Case
  ) { check(expected) }

  @Test(arguments: [
    Case("Ashford, Kent", .part, 886), Case("Kent (part)", .part, 886), Case("Hove", .part, 846),
    Case("North Birmingham", .part, 330), Case("South Lincolnshire", .part, 925),
    Case("Newcastle-under-Lyme", .part, 860), Case("Gloucester City Council", .part, 916),
    Case("Shepway", .part, 886), Case("Kettering", .part, 940), Case("Macclesfield", .part, 895),
    Case("Barrow", .part, 943),
  ])
  func `a district or a point of the compass is a part`(expected: Case) { check(expected) }

  @Test(arguments: [
    Case("Middlesborough", .one, 806), Case("Haringay", .one, 309), Case("Hacckney LA", .one, 204),
    Case("London Boough of Haringey", .one, 309), Case("Leeds Mtropolitan Borough", .one, 383),
    Case("Wandsworh", .one, 212),
    Case("Hammresmith & Fulham", .one, 205), Case("Tower Hamlet", .one, 211),
    Case("Herfordshire", .ambiguous, 884, 919), Case("Hul", .none), Case("Isle of White", .none),
    Case("Kant", .none), Case("Lambeth / Southwark / Nowhere", .none),
  ])
  func `a slip is forgiven in a long name, and a choice where two names are as near`(expected: Case)
  {
    check(expected)
  }

  @Test func `a name near to another is in doubt`() throws {
    for name in ["Hertfordshie", "Barnes", "Bolten", "Leicestershire City Council", "Durham City"] {
      #expect(try #require(resolve(name).probability) < 0.9, "\(name)")
    }
  }

  @Test func `initials that several share are ambiguous`() {
    #expect(resolve("LBH").verdict == .ambiguous)
    #expect(resolve("LBH").targets.count == 6)
    #expect(resolve("HCC").targets.count == 3)
  }

  @Test func `a statement of how many that does not hold leaves doubt`() throws {
    let link = resolve("all 11 LAs in the North East")
    #expect(link.verdict == .set)
    #expect(try #require(link.probability) < 0.9)
    #expect(link.evidence.contains("11 are spoken of, and it has 12"))
  }

  @Test func `a text of any length and any bytes has an answer`() {
    let odd = [
      String(repeating: "Kent, ", count: 2000), String(repeating: "x", count: 10_000), "\u{0}",
      "كامدن", "\u{202E}nedmaC", "Camden\u{0}", "a, b, c, d and e / f (g)", ",,,", "and and and",
      String(repeating: "north ", count: 90), String(repeating: "Kent and ", count: 60),
    ]
    for text in odd { #expect(resolve(text).mention.text == text) }
    #expect(resolve("Camden\u{0}").targets == ["E09000007"])
  }

  @Test func `of two names with the same words in small words the register's own stands first`() {
    #expect(resolve("London").verdict == .set)
    #expect(resolve("City of London").verdict == .one)
    #expect(resolve("York").targets == ["E06000014"])
    #expect(resolve("North Yorkshire").targets == ["E06000065"])
  }
}
