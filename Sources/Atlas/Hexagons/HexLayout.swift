public import Geography
import Linkage

/// One hexagon for each area of a country, near its neighbours and in its region.
///
/// The layout follows from the areas' codes, boundaries and regions alone, whatever their order, so
/// that nobody's hexagon moves while those stay the same.
public struct HexLayout: Hashable, Sendable {
  /// The cell of each area, by code; no two areas have the same.
  public let cells: [String: HexCell]
  /// How true the layout is to the map.
  public let quality: HexLayoutQuality

  /// Lays out the areas of a collection.
  ///
  /// - Parameters:
  ///   - boundaries: The areas.
  ///   - regions: The region of each area, by the area's code.
  public init(_ boundaries: BoundaryCollection, regions: [String: String]) {
    let country = HexCountry(boundaries, regions: regions)
    var improvement = HexImprovement(country, cells: Self.nearest(to: country.centres))
    improvement.run()
    let west = improvement.cells.map(\.column).min() ?? 0
    let north = improvement.cells.map(\.row).min() ?? 0
    let cells = improvement.cells.map { HexCell(column: $0.column - west, row: $0.row - north) }
    quality = HexLayoutQuality(of: cells, in: country)
    self.cells = Dictionary(uniqueKeysWithValues: zip(country.codes, cells))
  }

  /// The cells that are nearest to the centroids altogether: the sum of squares is the least.
  static func nearest(to centres: [(x: Double, y: Double)]) -> [HexCell] {
    var candidates: Set<HexCell> = []
    var ring = Set(centres.map { HexCell.containing(x: $0.x, y: $0.y) })
    // Rings of cells round the centroids, until there is room for all and two rings to spare.
    var spare = 2
    while candidates.count < centres.count || spare > 0 {
      if candidates.count >= centres.count { spare -= 1 }
      candidates.formUnion(ring)
      ring = Set(ring.flatMap(\.neighbours)).subtracting(candidates)
      if ring.isEmpty { break }
    }
    let cells = candidates.sorted()
    let squares = centres.map { centre in
      cells.map { Int((HexCountry.square(centre, ($0.x, $0.y)) * 1000).rounded()) }
    }
    // Weights above zero, so that nobody goes without.
    let most = 1 + (squares.joined().max() ?? 0)
    let offers = squares.map { row in
      row.enumerated().map { Assignment.Offer(column: $0, weight: most - $1) }
    }
    let found = Assignment.maximising(offers, columnCount: cells.count, reach: 0)
    return found.columns.map { cells[$0 ?? 0] }
  }
}
