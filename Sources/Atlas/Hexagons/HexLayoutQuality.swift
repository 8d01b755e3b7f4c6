/// How true a hexagon layout is to the map, in three numbers and what they rest on.
public struct HexLayoutQuality: Hashable, Sendable {
  /// How many pairs of areas share a border.
  public let adjoiningPairs: Int
  /// How many of those pairs have hexagons that adjoin.
  public let keptPairs: Int
  /// How far a hexagon is from its area's centroid, on average, in kilometres, when the hexagons
  /// cover as much ground as the areas and the two maps have the same middle.
  public let meanDisplacementInKilometres: Double
  /// How many regions are in more than one piece.
  public let brokenRegions: Int
  /// How many empty cells are closed in by hexagons on all six sides.
  public let holes: Int

  /// The share of adjoining pairs whose hexagons adjoin, from 0 to 1.
  public var adjacencyShare: Double {
    adjoiningPairs == 0 ? 1 : Double(keptPairs) / Double(adjoiningPairs)
  }

  /// Measures a layout of a country, one cell an area.
  init(of cells: [HexCell], in country: HexCountry) {
    var pairs = 0
    var kept = 0
    for (area, others) in country.neighbours.enumerated() {
      for other in others where other > area {
        pairs += 1
        if cells[area].distance(to: cells[other]) == 1 { kept += 1 }
      }
    }
    adjoiningPairs = pairs
    keptPairs = kept

    let count = Double(max(1, cells.count))
    let dx = zip(cells, country.centres).reduce(0) { $0 + $1.0.x - $1.1.x } / count
    let dy = zip(cells, country.centres).reduce(0) { $0 + $1.0.y - $1.1.y } / count
    let sum = zip(cells, country.centres).reduce(0.0) {
      $0 + HexCountry.square(($1.0.x - dx, $1.0.y - dy), $1.1).squareRoot()
    }
    meanDisplacementInKilometres = sum / count * country.kilometresPerWidth

    var broken = 0
    for region in 0..<country.regionCount {
      let members = Set(cells.indices.filter { country.regions[$0] == region }.map { cells[$0] })
      if Self.pieces(of: members) > 1 { broken += 1 }
    }
    brokenRegions = broken
    let taken = Set(cells)
    let near = Set(cells.flatMap(\.neighbours)).subtracting(taken)
    holes = near.count { $0.neighbours.allSatisfy(taken.contains) }
  }

  /// How many pieces a set of cells is in.
  static func pieces(of cells: Set<HexCell>) -> Int {
    var left = cells
    var pieces = 0
    while let start = left.popFirst() {
      pieces += 1
      var waiting = [start]
      while let cell = waiting.popLast() {
        for next in cell.neighbours where left.remove(next) != nil { waiting.append(next) }
      }
    }
    return pieces
  }
}
