import Geography
import Tabular
import Testing

@testable import Atlas

struct MapViewTests {
  /// A small release with combined authorities.
  private func release(_ name: String) throws -> MapRelease {
    let folder = try SmallRelease.write(name)
    try Files.write(
      Array(
        """
        new_la_code,devolved_area_code,devolved_area_name
        E06000000,E47000001,Middle
        E06000001,E47000001,Middle
        E06000002,E47000002,Alone

        """.utf8), to: folder + "/local_authorities.csv")
    return try MapRelease(reading: folder)
  }

  @Test func `regions come first, then combined authorities of more than one authority`() throws {
    let views = MapView.all(of: try release("views"))
    #expect(views.map(\.code) == ["E12000001", "E12000002", "E47000001"])
    #expect(views.map(\.members.count) == [1, 2, 2])
  }

  @Test func `a part has the shape of the whole and holds its authorities`() throws {
    let scene = try PageScene(try release("parts"))
    let drawing = try #require(scene.drawing)
    let views = try #require(scene.views)
    for pair in views.parts {
      for (drawn, shapes) in [
        (pair.boundaries, drawing.boundaries), (pair.hexagons, drawing.hexagons),
      ] {
        let one = Double(drawn.frame.width) / Double(drawn.frame.height)
        let whole = Double(drawing.frame.width) / Double(drawing.frame.height)
        #expect(abs(one / whole - 1) < 0.01)
        for index in try #require(pair.view).members {
          let inside = try #require(shapes[scene.release.authorities[index].code]).frame
          #expect(drawn.frame.x <= inside.x && drawn.frame.y <= inside.y)
          #expect(drawn.frame.x + drawn.frame.width >= inside.x + inside.width)
          #expect(drawn.frame.y + drawn.frame.height >= inside.y + inside.height)
        }
      }
    }
  }

  @Test(.enabled(if: SharedEngland.isThere, "needs ../shared/data"))
  func `no two names on the real map overlap, and most of a region's have room`() throws {
    let authorities = try SharedEngland.authorities()
    let regions = Dictionary(uniqueKeysWithValues: authorities.map { ($0.code, $0.regionName) })
    let drawing = MapDrawing(try SharedEngland.boundaries(), regions: regions)
    let codes = authorities.map(\.code)
    let names = authorities.map { LabelText.ways(of: $0.name) }
    let whole = DrawnView(whole: drawing, drawing.boundaries, codes: codes, names: names)
    #expect(whole.labels.count > 15)
    let london = authorities.indices.filter { authorities[$0].regionCode == MapInset.regionCode }
    let view = DrawnView(
      MapView(kind: .region, code: MapInset.regionCode, name: "London", members: london),
      of: drawing, drawing.boundaries, codes: codes, names: names, least: 0)
    #expect(view.labels.count > 20)
    for drawn in [whole, view] {
      let boxes = drawn.labels.map { label in
        SVGFrame(
          x: label.middle.x - Int(label.text.width * Double(label.size) / 2),
          y: label.middle.y - Int(label.text.height * Double(label.size) / 2),
          width: Int(label.text.width * Double(label.size)),
          height: Int(label.text.height * Double(label.size)))
      }
      for (index, one) in boxes.enumerated() {
        for other in boxes[(index + 1)...] {
          #expect(
            one.x + one.width <= other.x || other.x + other.width <= one.x
              || one.y + one.height <= other.y || other.y + other.height <= one.y)
        }
      }
    }
  }
}
