import JSONText
import Tabular
import Testing

@testable import Atlas

struct PanelDataTests {
  private func panel(_ name: String) throws -> JSONNode {
    let folder = try SmallRelease.write("panel-\(name)")
    try SmallRelease.addCollaboration(to: folder)
    try SmallRelease.addSchools(to: folder)
    let value = PanelData(release: try MapRelease(reading: folder)).value
    return try JSONParser().parse(value.serialised(indent: nil, forScript: true))
  }

  @Test
  func
    `what is stated of a partnership says how sure it is, and what nobody looked for is not there`()
    throws
  {
    let all = try #require(try panel("facts")["partnerships"]?.array)
    let alliance = try #require(all.first { $0["id"]?.string == "alliance" })
    let facts = (alliance["facts"]?.array ?? []).map { $0.array ?? [] }
    let texts = facts.compactMap { $0[1].string }
    #expect(texts.contains("area-based education partnership"))
    #expect(texts.contains("SEND; careers"))
    #expect(facts.contains { $0[1].string == "schools" && $0[2].integer == 0 })
    #expect(facts.contains { $0[1].string == "active" && $0[2].integer == 1 })
    let circle = try #require(all.first { $0["id"]?.string == "circle" })
    #expect(circle["facts"]?.array?.isEmpty == true)
  }

  @Test func `evidence that is not of the web has no address`() throws {
    let all = try #require(try panel("evidence")["partnerships"]?.array)
    let evidence = try #require(all.first?["evidence"]?.array?.first?.array)
    #expect(evidence.map(\.string) == ["Its <i>page</i>", "Somebody", "", "1 May 2023"])
  }

  @Test func `months are told in words as days are`() {
    #expect(MapAbout.inWords("2023-12") == "December 2023")
    #expect(MapAbout.inWords("2023-12-01") == "1 December 2023")
    #expect(MapAbout.inWords("2023") == "2023")
    #expect(MapAbout.inWords("2023-13") == "2023-13")
  }

  @Test func `a partnership that works no more in a place is not told of there`() throws {
    let all = try #require(try panel("areas")["partnerships"]?.array)
    let places = all.map { ($0["at"]?.array ?? []).compactMap(\.integer) }
    #expect(places == [[0, 1], [1, 0], [2, 1]])
    #expect(all.map { $0["atWork"]?.bool } == [true, true, false])
  }

  @Test func `schools are counted by kind and by who runs them`() throws {
    let root = try panel("schools")
    let kinds = (root["kinds"]?.array ?? []).compactMap(\.string)
    let primary = try #require(kinds.firstIndex(of: "Primary"))
    let counts = (root["schools"]?.array?[0].array ?? []).compactMap(\.integer)
    #expect(Array(counts[primary * 3..<primary * 3 + 3]) == [2, 1, 1])
  }

  @Test func `statistical neighbours stand by rank, with how like they are`() throws {
    let neighbours = try panel("neighbours")["neighbours"]?.array ?? []
    #expect((neighbours[0].array ?? []).compactMap(\.integer) == [2, 1, 1, -1])
    #expect(neighbours[1].array?.isEmpty == true)
  }

  @Test func `a rise is told in points, and changes since the release before are counted`() throws {
    let folder = try SmallRelease.write("panel-change")
    try SmallRelease.addSchools(to: folder)
    let layers = MapLayer.all(of: try MapRelease(reading: folder))
    let rise = try #require(layers.first { $0.id == "academy_rise" }?.numbers)
    #expect(rise.authorities.map(\.cell) == ["12.5", "x", "-3.0"])
    #expect(rise.nation?.cell == "20.0")
    let changes = try #require(layers.first { $0.id == "school_changes" }?.numbers)
    #expect(changes.authorities.map(\.cell) == ["2", "0", "0"])
    #expect(changes.regions.map(\.cell) == ["2", "0"])
  }

  @Test func `short names lead to counties, and hubs to their areas`() throws {
    let folder = try SmallRelease.write("panel-groups")
    try SmallRelease.addCollaboration(to: folder)
    let release = try MapRelease(reading: folder)
    let hubs = release.programmes.map {
      MapProgramme.Kind.programme == $0.kind ? 0 : $0.groups.count
    }
    #expect(hubs == [0, 0])
    #expect(
      release.programmes[0].groups == [
        MapProgramme.Group(id: "Group", name: "Group", places: [0, 1])
      ])
    let long = ShortAuthorityName.words.map(\.1)
    #expect(Set(ShortAuthorityName.words.map(\.0)).count == long.count)
    #expect(!long.contains { $0.contains(where: \.isUppercase) })
  }
}
