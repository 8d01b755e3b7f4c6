import Tabular
import Testing

@testable import Atlas

struct MapLayerTests {
  /// A layer of a small release with a register, a programme and hubs.
  private func layer(_ id: String, _ name: String) throws -> MapLayer {
    let folder = try SmallRelease.write("layers-\(name)")
    try SmallRelease.addCollaboration(to: folder)
    return try #require(MapLayer.all(of: try MapRelease(reading: folder)).first { $0.id == id })
  }

  @Test func `a partnership, what may be one, and what nobody looked into are drawn apart`() throws
  {
    let partnerships = try layer("partnership", "partnership")
    #expect(partnerships.marks == [.kind1, .kind3, .notResearched])
    #expect(
      partnerships.answer
        == "1 of 3 local authorities has a known partnership; 1 is not researched. In 1 other a "
        + "collaboration is known that is of another kind, or of which the kind is not researched.")
    #expect(partnerships.words(at: 2) == "Not researched")
  }

  @Test func `a field of partnerships tells a kind, and what is not stated of one that is known`()
    throws
  {
    let started = try layer("initiated_by", "field")
    #expect(started.marks == [.kind2, .notStated, .notResearched])
    #expect(started.words(at: 0) == "Schools: <b>Alliance</b>")
    let sends = try layer("functions_send", "function")
    #expect(sends.marks == [.kind1, .notStated, .notResearched])
  }

  @Test func `a company that is a charity too counts as the first form of the legend`() throws {
    let form = try layer("legal_form", "form")
    #expect(form.marks[0] == .kind3)
    #expect(form.legend.first?.label == "Company limited by guarantee")
  }

  @Test func `a programme covers all, a part by its districts, or nothing`() throws {
    let programme = try layer("areas", "programme")
    #expect(programme.marks == [.kind1, .kind2, .none])
    #expect(programme.words(at: 1) == "Part of the LA: Group (Easthill)")
    #expect(programme.finding == "Areas <i>of</i> need: 2 of 3 local authorities")
  }

  @Test func `a hub that nobody researched is not drawn as none`() throws {
    let hubs = try layer("hubs", "hubs")
    #expect(Set(hubs.marks) == [.notResearched])
    #expect(hubs.finding == "Hubs: not researched")
    #expect(!hubs.isOverlay)
  }

  @Test func `a release without a register has no layers of partnerships`() throws {
    let release = try MapRelease(reading: try SmallRelease.write("layers-bare"))
    #expect(MapLayer.all(of: release).map(\.id) == ["school_count", "odd_percent"])
  }

  @Test func `a layer is laid over another as symbols, with a legend of its own`() throws {
    let folder = try SmallRelease.write("layers-scene")
    try SmallRelease.addCollaboration(to: folder)
    let release = try MapRelease(reading: folder)
    let layers = MapLayer.all(of: release)
    let count = try #require(layers.first { $0.id == "school_count" })
    let areas = try #require(layers.first { $0.id == "areas" })
    let scene = MapScene(count, overlay: areas, of: release.authorities)
    #expect(scene.places.map(\.symbol) == [.kind1, .kind2, nil])
    #expect(scene.places[0].words == "10; Areas <i>of</i> need: All of the LA: Group")
    #expect(scene.legends.map(\.isOverlay) == [false, true])
    #expect(scene.legends[1].entries.map(\.mark) == [.kind1, .kind2])
  }

  @Test func `every mark but a class differs from the others in more than its shade`() {
    let textured = MapMark.allCases.filter { $0.fill.hasPrefix("url(") }
    #expect(textured.contains(.notResearched))
    #expect(textured.contains(.suppressed))
    #expect(textured.contains(.unreliable))
    #expect(Set(MapMark.allCases.map(\.fill)).count >= MapMark.allCases.count - 1)
    let symbols = MapMark.kinds.compactMap(\.symbol)
    #expect(Set(symbols).count == MapMark.kinds.count)
  }
}
