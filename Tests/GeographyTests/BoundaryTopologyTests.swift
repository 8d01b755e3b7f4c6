import Testing

@testable import Geography

struct BoundaryTopologyTests {
  @Test func `a border is one arc with two owners`() {
    let topology = BoundaryTopology(SmallCountry.collection)
    let shared = topology.arcs.filter { $0.owners.count == 2 }
    // West's border with East, and the loop round Town.
    #expect(shared.map(\.vertices.count).sorted() == [5, 5])
    #expect(shared.filter(\.isLoop).count == 1)
  }

  @Test func `the arcs of a ring give the ring back`() {
    let topology = BoundaryTopology(SmallCountry.collection)
    for ring in topology.rings {
      let vertices = topology.vertices(of: ring, along: topology.arcs.map(\.vertices))
      let polygon = SmallCountry.collection.areas[ring.area].polygons[ring.polygon]
      let original = polygon.rings.map { GridVertex.ring($0) }
      #expect(original.contains { Set($0) == Set(vertices) && $0.count == vertices.count })
    }
  }

  @Test func `areas that share a border adjoin, and islands do not`() {
    let borders = SmallCountry.collection.borders()
    #expect(borders.map { "\($0.first)-\($0.second)" } == ["EAST-TOWN", "EAST-WEST"])
    #expect(abs(borders[1].lengthInMetres - 22_240) < 100)
  }

  @Test func `areas that touch in one place do not adjoin`() {
    let corner = BoundaryCollection(areas: [
      BoundaryArea(
        code: "A", polygons: [BoundaryPolygon(outer: SmallCountry.box(0, 0, 1, 1))]),
      BoundaryArea(
        code: "B", polygons: [BoundaryPolygon(outer: SmallCountry.box(1, 1, 2, 2))]),
    ])
    #expect(corner.borders().isEmpty)
  }

  @Test func `an area is west of its east edge and not in its hole`() throws {
    let east = try #require(SmallCountry.collection[code: "EAST"])
    #expect(east.contains(SmallCountry.place(3.5, 1.5)))
    #expect(!east.contains(SmallCountry.place(2.75, 0.75)))
    #expect(!east.contains(SmallCountry.place(1, 1)))
    #expect(SmallCountry.collection[code: "NONE"] == nil)
  }

  @Test func `the largest piece of an area comes first`() throws {
    let isle = try #require(SmallCountry.collection[code: "ISLE"])
    #expect(isle.polygons[0].squareMetres > isle.polygons[1].squareMetres)
    let centre = isle.centroid
    #expect(abs(centre.longitude - SmallCountry.place(5.25, 0.5).longitude) < 0.001)
    #expect(abs(centre.latitude - SmallCountry.place(5.25, 0.5).latitude) < 0.001)
  }
}

struct OutlineTests {
  @Test func `the outlines of one group are its coasts`() {
    let lines = SmallCountry.collection.outlines { _ in "all" }
    // West's coast, East's coast, and the two islands.
    #expect(lines.count == 4)
    #expect(lines.count { $0.first == $0.last } == 2)
  }

  @Test func `a border between two groups is outlined once`() {
    let lines = SmallCountry.collection.outlines { $0 == "WEST" ? "west" : "rest" }
    #expect(lines.count == 5)
    #expect(
      lines.contains { Set($0.map(GridVertex.init)) == Set(GridVertex.ring(SmallCountry.wobble)) })
  }
}
