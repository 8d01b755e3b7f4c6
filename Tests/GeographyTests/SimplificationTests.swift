import Testing

@testable import Geography

struct SimplificationTests {
  @Test func `a shared border stays shared`() throws {
    let simple = SmallCountry.collection.simplified(toleranceInMetres: 500)
    let west = try #require(simple[code: "WEST"])
    let east = try #require(simple[code: "EAST"])
    #expect(west.polygons[0].outer.count == 4)
    #expect(east.polygons[0].outer.count == 4)
    #expect(simple.borders().map(\.first) == ["EAST", "EAST"])
  }

  @Test func `a tolerance below the wobble keeps it`() throws {
    let simple = SmallCountry.collection.simplified(toleranceInMetres: 20)
    #expect(try #require(simple[code: "WEST"]).polygons[0].outer.count == 7)
  }

  @Test func `no area loses its last piece, however coarse the tolerance`() {
    let simple = SmallCountry.collection.simplified(
      toleranceInMetres: 1_000_000, droppingIslandsUnder: 1e12)
    #expect(simple.areas.map(\.code) == ["EAST", "ISLE", "TOWN", "WEST"])
    for area in simple.areas { #expect(area.squareMetres > 0) }
  }

  @Test func `a small island is left out and the largest stays`() throws {
    let simple = SmallCountry.collection.simplified(
      toleranceInMetres: 10, droppingIslandsUnder: 1_000_000)
    #expect(try #require(simple[code: "ISLE"]).polygons.count == 1)
    let whole = SmallCountry.collection.simplified(toleranceInMetres: 10)
    #expect(try #require(whole[code: "ISLE"]).polygons.count == 2)
  }

  @Test func `a town too small to simplify keeps its hole filled`() throws {
    let simple = SmallCountry.collection.simplified(toleranceInMetres: 100_000)
    let east = try #require(simple[code: "EAST"])
    let town = try #require(simple[code: "TOWN"])
    #expect(east.polygons[0].holes.count == 1)
    #expect(Set(east.polygons[0].holes[0]) == Set(town.polygons[0].outer))
  }

  @Test func `a thinned line that would cross an island is thinned less`() {
    // The mainland's bay is 2 km deep; an island lies in it, and a chord across would cut it.
    let bay = BoundaryCollection(areas: [
      BoundaryArea(
        code: "LAND",
        polygons: [
          BoundaryPolygon(outer: [
            SmallCountry.place(0, 0), SmallCountry.place(4, 0), SmallCountry.place(4, 2),
            SmallCountry.place(2.3, 2), SmallCountry.place(2, 1.7), SmallCountry.place(1.7, 2),
            SmallCountry.place(0, 2),
          ])
        ]),
      BoundaryArea(
        code: "ROCK", polygons: [BoundaryPolygon(outer: SmallCountry.box(1.97, 1.8, 2.03, 2.1))]),
      BoundaryArea(
        code: "SKER",
        polygons: [BoundaryPolygon(outer: SmallCountry.box(1.99, 1.75, 2.01, 1.76))]),
    ])
    let simple = bay.simplified(toleranceInMetres: 5_000)
    #expect(simple.selfCrossings == 0)
    #expect(simple[code: "LAND"]?.contains(SmallCountry.place(2, 1.755)) == false)
  }

  @Test func `the same areas in another order simplify alike`() {
    let reversed = BoundaryCollection(areas: SmallCountry.collection.areas.reversed())
    #expect(
      reversed.simplified(toleranceInMetres: 500).areas
        == SmallCountry.collection.simplified(toleranceInMetres: 500).areas)
  }
}

extension BoundaryCollection {
  /// How many pairs of pieces of its lines cross, each shared line counted once.
  var selfCrossings: Int {
    var crossings = SegmentCrossings()
    for (number, arc) in BoundaryTopology(self).arcs.enumerated() {
      crossings.add(arc.vertices, line: number)
    }
    return crossings.pairs().count
  }
}
