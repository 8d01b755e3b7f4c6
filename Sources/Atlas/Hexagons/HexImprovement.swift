/// Improves a layout by moves and exchanges of hexagons, at first also by some that make it worse.
///
/// The search is threshold accepting (Dueck and Scheuer, 1990) with a fixed seed and whole-number
/// costs: a move is kept when it worsens the layout by less than a random part of a threshold that
/// falls to nothing. The same country gives the same layout on every machine.
struct HexImprovement: Sendable {
  /// What each fault costs; the numbers were chosen by looking at England's 153 authorities.
  struct Costs: Sendable {
    /// Neighbours whose hexagons do not adjoin.
    var parted = 100
    /// Each further step between such hexagons.
    var step = 30
    /// A neighbour in the wrong direction, at most, where their centroids are a hexagon apart.
    var bearing = 50
    /// The square of the distance to the centroid, in hexagon widths.
    var displacement = 25
    /// The least weight of an area's displacement; the weight is the root of its size in hexagons.
    var lightest = 0.8
    /// The greatest weight of an area's displacement, for the large counties that make the coast.
    var heaviest = 2.0
    /// Each piece of a region beyond the first.
    var piece = 1000
    /// An empty cell with hexagons on five sides; twice as much with six.
    var hole = 60
    /// Each side of a hexagon that has nothing on it.
    var edge = 8
    /// Each side shared with another region.
    var frontier = 4
    /// The threshold at the start.
    var threshold = 350
  }

  /// How many moves are tried.
  static let moves = 700_000

  private let costs: Costs
  private let areaCount: Int
  private var grid: HexGrid
  private var random: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The cells of the areas as they stand.
  var cells: [HexCell] { grid.cells }

  /// Begins from a layout.
  init(_ country: HexCountry, cells: [HexCell], costs: Costs = Costs()) {
    self.costs = costs
    areaCount = country.codes.count
    grid = HexGrid(country, cells: cells, costs: costs)
  }

  /// Makes the search.
  mutating func run(moves: Int = HexImprovement.moves) {
    guard areaCount > 1 else { return }
    // The threshold falls to nothing over the first nine tenths, as the square of the time left.
    let cooling = max(1, moves * 9 / 10)
    for move in 0..<moves {
      let share = max(0, cooling - move) * 1024 / cooling
      let threshold = (costs.threshold * share * share) >> 20
      let area = next(areaCount)
      let ties = grid.tieCount(of: area)
      let goal: Int
      if ties == 0 || next(4) == 0 {
        goal = grid.neighbour(ofCellOf: area, next(6))
      } else {
        goal = grid.neighbour(ofCellOf: grid.tie(next(ties), of: area), next(6))
      }
      grid.exchange(area, with: goal, ifWorseByAtMost: threshold > 0 ? next(threshold + 1) : 0)
    }
    polish()
  }

  /// Tries every exchange of two areas and every move to the rim, until none makes it better.
  private mutating func polish() {
    // Each round ends better than it began; England's takes three or four.
    for _ in 0..<20 {
      var isBetter = false
      for area in 0..<areaCount {
        for cell in grid.settledCells where grid.exchange(area, with: cell, ifWorseByAtMost: -1) {
          isBetter = true
        }
      }
      guard isBetter else { return }
    }
  }

  /// A repeatable number from zero up to but not including `limit` (xorshift64*).
  private mutating func next(_ limit: Int) -> Int {
    random ^= random >> 12
    random ^= random << 25
    random ^= random >> 27
    let high = (random &* 0x2545_F491_4F6C_DD1D) >> 32
    return Int((high &* UInt64(limit)) >> 32)
  }
}
