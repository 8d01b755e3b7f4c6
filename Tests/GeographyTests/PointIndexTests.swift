import Testing

@testable import Geography

struct PointIndexTests {
  /// Points by a fixed seed: strewn over a country, in a town, along a line, and some twice.
  private static func points(_ count: Int, seed: UInt64) -> [GridPoint] {
    var state = seed
    func next(_ limit: Int) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int(state >> 33) % limit)
    }
    var points: [GridPoint] = []
    for place in 0..<count {
      switch place % 4 {
      case 0: points.append(GridPoint(easting: next(600_000), northing: next(600_000)))
      case 1: points.append(GridPoint(easting: 400_000 + next(900), northing: 300_000 + next(900)))
      case 2: points.append(GridPoint(easting: 10_000 + next(500_000), northing: 77_000))
      default: points.append(points[place / 2])
      }
    }
    return points
  }

  @Test(arguments: [1, 2, 3, 50, 1_000])
  func `the nearest is the one that looking at every point finds`(count: Int) throws {
    let points = Self.points(count, seed: 7)
    let index = PointIndex(points)
    let outside = [
      GridPoint(easting: -90_000, northing: 900_000), GridPoint(easting: 1e6, northing: -5),
    ]
    for (place, point) in (points + outside).enumerated() {
      let passed = place < count ? place : nil
      let found = index.nearest(to: point, passing: passed)
      let expected = points.indices.filter { $0 != passed }
        .map { (metres: points[$0].distance(to: point), place: $0) }
        .min { $0 < $1 }
      #expect(found?.place == expected?.place)
      #expect(found?.metres == expected?.metres)
    }
  }

  @Test func `an index of no points finds none`() {
    #expect(PointIndex([]).nearest(to: GridPoint(easting: 0, northing: 0)) == nil)
  }
}
