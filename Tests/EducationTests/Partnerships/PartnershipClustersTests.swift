import Education
import Testing

/// Joining what several sources say of partnerships to lasting entities.
struct PartnershipClustersTests {
  private let england: AuthorityRegister

  init() throws { england = try Places.england() }

  private func mention(
    _ source: String, _ name: String, _ others: [String] = [], la codes: Int...
  ) -> PartnershipMention {
    PartnershipMention(
      source: source, name: name, otherNames: others, authorities: codes.compactMap { LACode($0) })
  }

  private func clusters(
    _ mentions: [PartnershipMention], previous: [Partnership] = []
  ) -> PartnershipClusters {
    PartnershipClusters(mentions, previous: previous, authorities: england)
  }

  @Test func `other words, small words and slips in one authority are one partnership`() {
    let found = clusters([
      mention("a", "Hounslow Education Partnership", ["HEP"], la: 313),
      mention("b", "The Hounslow Educ. Partnership Ltd", la: 313),
      mention("c", "HEP", la: 313), mention("d", "Hounslow Educaton Partnership", la: 313),
      mention("e", "Education Partnership, Hounslow"),
    ])
    #expect(found.partnerships.count == 1)
    #expect(found.partnerships[0].name == "The Hounslow Educ. Partnership Ltd")
    #expect(found.partnerships[0].sources == ["a", "b", "c", "d", "e"])
    #expect(Set(found.idOfMention).count == 1)
  }

  @Test func `the same initials in different authorities stay apart, and alone they join nothing`()
  {
    let found = clusters([
      mention("a", "Haringey Education Partnership", ["HEP"], la: 309),
      mention("a", "Hounslow Education Partnership", ["HEP"], la: 313), mention("b", "HEP"),
      mention("c", "HEP", la: 309),
    ])
    #expect(found.partnerships.count == 3)
    #expect(found.idOfMention[3] == found.idOfMention[0])
    #expect(!found.idOfMention[..<2].contains(found.idOfMention[2]))
  }

  @Test func `two names of one source are two, however alike`() {
    let found = clusters([
      mention("a", "Leeds Learning Alliance", ["LLA"], la: 383),
      mention("a", "Leeds Learning Partnership", la: 383),
      mention("a", "Leading Learning Partnership", ["LLP"], la: 383),
    ])
    #expect(found.partnerships.count == 3)
  }

  @Test func `a partnership of an authority that was split is that of its successors`() {
    let found = clusters([
      mention("a", "Cumbria Alliance of System Leaders", la: 909),
      mention("b", "Cumbria Alliance of System Leaders", ["CASL"], la: 942, 943),
    ])
    #expect(found.partnerships.count == 1)
  }

  @Test func `the order of the mentions decides nothing`() {
    let mentions = [
      mention("a", "Bolton Learning Partnership", ["BLP"], la: 350), mention("b", "BLP", la: 350),
      mention("c", "Bolton Learning Partnrship", la: 350), mention("d", "Learn Sheffield", la: 373),
      mention("e", "Learn Sheffield Ltd"),
    ]
    let one = clusters(mentions)
    let other = clusters(mentions.reversed())
    #expect(one.partnerships == other.partnerships)
    #expect(one.idOfMention == other.idOfMention.reversed())
    #expect(one.partnerships.count == 2)
  }

  @Test func `an id endures when a partnership is renamed, and when sources come and go`() {
    let first = clusters([mention("a", "Hounslow Learning Partnership", ["HLP"], la: 313)])
    let id = first.partnerships[0].id
    let renamed = clusters(
      [
        mention("a", "Hounslow Education Partnership", ["HLP", "HEP"], la: 313),
        mention("b", "Hounslow Education Partnership", la: 313),
      ], previous: first.partnerships)
    #expect(renamed.partnerships.map(\.id) == [id])
    #expect(renamed.redirects.isEmpty)
    let later = clusters(
      [mention("b", "Hounslow Education Partnership")], previous: renamed.partnerships)
    #expect(later.partnerships.map(\.id) == [id])
  }

  @Test func `what turns out to be one leaves a redirect, and what splits gets a new id`() {
    let apart = clusters([
      mention("a", "Bexley Education Board", la: 303),
      mention("b", "Bexley Strategic Group", la: 303),
    ])
    #expect(apart.partnerships.count == 2)
    let joined = clusters(
      [mention("a", "Bexley Education Board", ["Bexley Strategic Group"], la: 303)],
      previous: apart.partnerships)
    #expect(joined.partnerships.count == 1)
    #expect(joined.redirects.count == 1)
    #expect(joined.redirects[0].to == joined.partnerships[0].id)
    #expect(joined.redirects[0].reason == .merged)
    let split = clusters(
      [
        mention("a", "Bexley Education Board", la: 303),
        mention("a", "Bexley Strategic Group", la: 303),
      ], previous: joined.partnerships)
    #expect(split.partnerships.count == 2)
    #expect(split.partnerships.count { $0.id == joined.partnerships[0].id } == 1)
    let gone = clusters([], previous: joined.partnerships)
    #expect(gone.redirects.map(\.reason) == [.gone])
  }
}
