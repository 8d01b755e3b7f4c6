import Education
import Tabular
import Testing

/// The list of real candidates, as a register.
@Suite(.enabled(if: Places.hasData, "the shared data is not here"))
struct PartnershipSeedTests {
  private let england: AuthorityRegister
  private let mentions: [PartnershipMention]
  private let clusters: PartnershipClusters
  private let resolver: PartnershipResolver

  init() throws {
    england = try Places.england()
    mentions = try PartnershipFile.mentions(
      path: Places.data + "/partnerships/abep_seed.csv", source: "seed", register: england)
    clusters = PartnershipClusters(mentions, authorities: england)
    resolver = PartnershipResolver(clusters.partnerships, authorities: england)
  }

  private func names(_ text: String, la code: Int? = nil) -> [String] {
    let found = resolver.candidates(
      text, authorities: [code.flatMap { LACode($0) }].compactMap { $0 })
    return found.filter { $0.probability == found[0].probability }.map(\.partnership.name).sorted()
  }

  @Test func `every candidate is one entity with an id of its own`() {
    #expect(mentions.count == 37)
    #expect(clusters.partnerships.count == 37)
    #expect(Set(clusters.partnerships.map(\.id)).count == 37)
    #expect(clusters.redirects.isEmpty)
  }

  @Test func `every name of it is found with its authority, and its full name alone`() throws {
    for mention in mentions {
      let code = try #require(mention.authorities.first).value
      #expect(names(mention.name) == [mention.name])
      #expect(names(mention.name, la: code) == [mention.name])
      for other in mention.otherNames where other != "NTCA" {
        #expect(names(other, la: code) == [mention.name], "\(other)")
      }
    }
  }

  @Test(
    arguments: [
      ("HEP", 2, 313, "Hounslow Education Partnership"),
      ("BEP", 2, 330, "Birmingham Education Partnership"),
      ("LLP", 3, 341, "Liverpool Learning Partnership"),
      ("EIP", 2, 856, "Education Improvement Partnership Leicester"),
    ] as [(String, Int, Int, String)])
  func `initials that several share are a choice until an authority is stated`(
    initials: String, count: Int, code: Int, name: String
  ) throws {
    let alone = resolver.candidates(initials)
    #expect(alone.count >= count)
    #expect(try #require(alone.first).probability <= 0.5)
    #expect(names(initials).count >= count)
    #expect(names(initials, la: code) == [name])
    let authority = try #require(LACode(code))
    let told = try #require(resolver.candidates(initials, authorities: [authority]).first)
    #expect(told.probability > 0.9)
  }

  @Test func `another source's ways to write them join to the same entities`() {
    let pages = [
      ("Herts for Learning", 919), ("SAfE", 936), ("The Camden Learning Ltd", 202),
      ("Manchester Schools Alliance", 352), ("Tower Hamlets Education Parnership", 211),
      ("THEP", 211), ("Nottingham Schools' Trust", 892),
    ].map { name, code in
      // One source does not name a thing twice: the initials stand in another.
      PartnershipMention(
        source: name == "THEP" ? "list" : "page", name: name,
        authorities: [LACode(code)].compactMap { $0 })
    }
    let joined = PartnershipClusters(
      mentions + pages, previous: clusters.partnerships, authorities: england)
    #expect(joined.partnerships.count == 37)
    #expect(joined.partnerships.map(\.id).sorted() == clusters.partnerships.map(\.id).sorted())
  }

  @Test func `a name of nobody has no candidate`() {
    #expect(resolver.candidates("Camden Town Brewery").isEmpty)
    #expect(resolver.candidates("").isEmpty)
  }
}
