import Geography
import Testing

@testable import Atlas

struct HexLayoutTests {
  /// Squares of a tenth of a degree in rows and columns, in two regions, and an island.
  private static func chequer(_ columns: Int, _ rows: Int) -> [BoundaryArea] {
    func box(_ x: Int, _ y: Int) -> BoundaryPolygon {
      func place(_ x: Int, _ y: Int) -> Coordinate {
        Coordinate(longitude: -1 + Double(x) / 10, latitude: 52 + Double(y) / 16)
      }
      return BoundaryPolygon(
        outer: [place(x, y), place(x + 1, y), place(x + 1, y + 1), place(x, y + 1)])
    }
    var areas: [BoundaryArea] = []
    for row in 0..<rows {
      for column in 0..<columns {
        areas.append(BoundaryArea(code: "\(column)-\(row)", polygons: [box(column, row)]))
      }
    }
    areas.append(BoundaryArea(code: "isle", polygons: [box(columns + 2, 0)]))
    return areas
  }

  private static func regions(_ areas: [BoundaryArea]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: areas.map { ($0.code, $0.code < "3" ? "West" : "East") })
  }

  @Test func `every area has a cell of its own`() {
    let areas = Self.chequer(6, 5)
    let layout = HexLayout(BoundaryCollection(areas: areas), regions: Self.regions(areas))
    #expect(Set(layout.cells.keys) == Set(areas.map(\.code)))
    #expect(Set(layout.cells.values).count == areas.count)
  }

  @Test func `regions are in one piece, the island with its own`() {
    let areas = Self.chequer(6, 5)
    let layout = HexLayout(BoundaryCollection(areas: areas), regions: Self.regions(areas))
    #expect(layout.quality.brokenRegions == 0)
    #expect(layout.quality.adjoiningPairs == 6 * 4 + 5 * 5)
    #expect(layout.quality.adjacencyShare > 0.85)
    #expect(layout.quality.holes == 0)
  }

  @Test func `west stays west and north stays north`() throws {
    let areas = Self.chequer(6, 5)
    let layout = HexLayout(BoundaryCollection(areas: areas), regions: Self.regions(areas))
    let southWest = try #require(layout.cells["0-0"])
    let northEast = try #require(layout.cells["5-4"])
    #expect(southWest.x < northEast.x)
    #expect(southWest.y > northEast.y)
  }

  @Test func `the order of the areas changes nothing`() {
    let areas = Self.chequer(5, 4)
    let layout = HexLayout(BoundaryCollection(areas: areas), regions: Self.regions(areas))
    let reversed = HexLayout(
      BoundaryCollection(areas: areas.reversed()), regions: Self.regions(areas))
    #expect(layout == reversed)
  }

  @Test func `one area and none are laid out too`() {
    let one = [Self.chequer(1, 1)[0]]
    #expect(HexLayout(BoundaryCollection(areas: one), regions: [:]).cells.count == 1)
    #expect(HexLayout(BoundaryCollection(areas: []), regions: [:]).cells.isEmpty)
  }

  @Test func `specks that lie far apart are laid out in a small field`() {
    let areas = (0..<4).map { number in
      let (x, y) = (-4 + 2 * Double(number % 2), 50 + 4 * Double(number / 2))
      let corners = [(0.0, 0.0), (1e-9, 0.0), (1e-9, 1e-9)]
      return BoundaryArea(
        code: "\(number)",
        polygons: [
          BoundaryPolygon(
            outer: corners.map { Coordinate(longitude: x + $0.0, latitude: y + $0.1) })
        ])
    }
    let layout = HexLayout(BoundaryCollection(areas: areas), regions: [:])
    #expect(layout.cells.count == 4)
    #expect(layout.cells.values.allSatisfy { $0.row <= 250 && $0.column <= 350 })
  }

  @Test(.enabled(if: SharedEngland.isThere, "../shared/data is not there"))
  func `England keeps 70 per cent of its borders, every region whole and no holes`() throws {
    let regions = Dictionary(
      uniqueKeysWithValues: try SharedEngland.authorities().map { ($0.code, $0.regionName) })
    let layout = HexLayout(try SharedEngland.boundaries(), regions: regions)
    #expect(layout.cells.count == 153)
    #expect(layout.quality.adjoiningPairs == 373)
    #expect(layout.quality.adjacencyShare >= 0.7, "\(layout.quality)")
    #expect(layout.quality.brokenRegions == 0)
    #expect(layout.quality.holes == 0)
    #expect(layout.quality.meanDisplacementInKilometres < 42)
  }

  @Test(.enabled(if: SharedEngland.isThere, "../shared/data is not there"))
  func `simplifying England's boundaries hardly moves its hexagons`() throws {
    let regions = Dictionary(
      uniqueKeysWithValues: try SharedEngland.authorities().map { ($0.code, $0.regionName) })
    let simple = try SharedEngland.boundaries().simplified(toleranceInMetres: 500)
    let layout = HexLayout(simple, regions: regions)
    #expect(layout.quality.adjoiningPairs == 373)
    #expect(layout.quality.adjacencyShare >= 0.68, "\(layout.quality)")
    #expect(layout.quality.brokenRegions == 0)
  }
}
