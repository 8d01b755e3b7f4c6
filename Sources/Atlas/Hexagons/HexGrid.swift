/// A field of cells with areas in some of them, and what their arrangement costs.
///
/// All is held in flat arrays of whole numbers, since a search looks at it a million times.
struct HexGrid: Sendable {
  private let costs: HexImprovement.Costs
  /// Cells in a row of the field.
  private let width: Int
  /// The column and row of the field's first cell.
  private let origin: HexCell
  /// The steps to the six neighbours, in the order of `HexCell.steps`.
  private let steps: [Int]
  /// Whether a cell is at the rim, where nothing may stand.
  private let isRim: [Bool]
  /// The area in each cell; -1 where there is none.
  private var areaIn: [Int32]
  /// The cell of each area.
  private var cellOf: [Int]
  /// What it costs each area to stand in each cell, by its distance from its centroid.
  private let displacement: [Int32]
  /// The column and row of each cell.
  private let place: [(column: Int32, row: Int32)]
  /// The region of each area.
  private let regionOf: [Int32]
  /// The areas of each region.
  private let members: [[Int32]]
  /// Where each area's ties begin in `ties`; one more entry than there are areas.
  private let firstTie: [Int32]
  /// The areas tied to each area, one area's after another's.
  private let ties: [Int32]
  /// The true direction of each tie, as a vector of length 1,024, and what its reverse costs.
  private let bearings: [(x: Int32, y: Int32, cost: Int32)]
  /// The direction of each offset of up to `reach` steps, as a vector of length 1,024.
  private let directions: [(x: Int32, y: Int32)]
  /// The furthest offset whose direction is looked at.
  private static let reach: Int32 = 8
  /// The pieces that each region is in.
  private var pieces: [Int]
  /// Marks for walks through a region, so that none need be cleared.
  private var marks: [Int32]
  private var mark: Int32 = 0
  private var waiting: [Int] = []

  /// Lays a field around the cells, with room to move on every side.
  init(_ country: HexCountry, cells: [HexCell], costs: HexImprovement.Costs) {
    self.costs = costs
    let margin = 5
    let west = (cells.map(\.column).min() ?? 0) - margin
    let east = (cells.map(\.column).max() ?? 0) + margin
    let north = (cells.map(\.row).min() ?? 0) - margin
    let south = (cells.map(\.row).max() ?? 0) + margin
    let width = east - west + 1
    let height = south - north + 1
    self.width = width
    origin = HexCell(column: west, row: north)
    steps = HexCell.steps.map { $0.row * width + $0.column }
    isRim = (0..<(width * height)).map { cell in
      let (row, column) = (cell / width, cell % width)
      return row == 0 || row == height - 1 || column == 0 || column == width - 1
    }
    areaIn = Array(repeating: -1, count: width * height)
    cellOf = cells.map { ($0.row - north) * width + $0.column - west }
    for (area, cell) in cellOf.enumerated() { areaIn[cell] = Int32(area) }
    var displacement: [Int32] = []
    displacement.reserveCapacity(cells.count * width * height)
    for (area, centre) in country.centres.enumerated() {
      let weight = max(costs.lightest, min(costs.heaviest, country.sizes[area].squareRoot()))
      for cell in 0..<(width * height) {
        let place = HexCell(column: west + cell % width, row: north + cell / width)
        let square = min(10_000, HexCountry.square(centre, (place.x, place.y)))
        displacement.append(Int32((square * weight * Double(costs.displacement)).rounded()))
      }
    }
    self.displacement = displacement
    place = (0..<(width * height)).map { (Int32($0 % width), Int32($0 / width)) }
    regionOf = country.regions.map { Int32($0) }
    members = (0..<country.regionCount).map { region in
      country.regions.indices.filter { country.regions[$0] == region }.map { Int32($0) }
    }
    firstTie = country.ties.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    ties = country.ties.flatMap { $0.map { Int32($0) } }
    bearings = Self.bearings(country, cost: costs.bearing)
    directions = Self.directions()
    pieces = Array(repeating: 0, count: country.regionCount)
    marks = Array(repeating: 0, count: width * height)
    for region in 0..<country.regionCount { pieces[region] = countPieces(region) }
  }

  /// The cells of the areas.
  var cells: [HexCell] {
    cellOf.map {
      HexCell(column: origin.column + $0 % width, row: origin.row + $0 / width)
    }
  }

  /// The direction from each area to each of its ties; the longer a tie is, the more it matters,
  /// from half to twice the cost.
  private static func bearings(
    _ country: HexCountry, cost: Int
  ) -> [(x: Int32, y: Int32, cost: Int32)] {
    var bearings: [(x: Int32, y: Int32, cost: Int32)] = []
    for (area, others) in country.ties.enumerated() {
      for other in others {
        let dx = country.centres[other].x - country.centres[area].x
        let dy = country.centres[other].y - country.centres[area].y
        let (x, y) = unit(dx, dy)
        let weight = max(0.5, min(2, (dx * dx + dy * dy).squareRoot()))
        bearings.append((x, y, Int32((Double(cost) * weight).rounded())))
      }
    }
    return bearings
  }

  /// The direction of every offset within reach, row after row.
  private static func directions() -> [(x: Int32, y: Int32)] {
    let span = Int(2 * reach + 1)
    return (0..<(span * span)).map {
      let cell = HexCell(column: $0 % span - Int(reach), row: $0 / span - Int(reach))
      return unit(cell.x, cell.y)
    }
  }

  /// A vector of length 1,024 in a direction; none where there is no direction.
  private static func unit(_ x: Double, _ y: Double) -> (x: Int32, y: Int32) {
    let length = (x * x + y * y).squareRoot()
    guard length > 0 else { return (0, 0) }
    return (Int32((x / length * 1024).rounded()), Int32((y / length * 1024).rounded()))
  }

  /// A cell beside the cell of an area, in one of the six directions.
  func neighbour(ofCellOf area: Int, _ direction: Int) -> Int {
    cellOf[area] + steps[direction]
  }

  /// How many ties an area has.
  func tieCount(of area: Int) -> Int { Int(firstTie[area + 1] - firstTie[area]) }

  /// One of the areas that an area is tied to.
  func tie(_ index: Int, of area: Int) -> Int { Int(ties[Int(firstTie[area]) + index]) }

  /// Puts an area into a cell, and whatever stood there into the area's own, unless that would
  /// make the layout worse by more than is allowed.
  ///
  /// - Returns: Whether the exchange was made.
  @discardableResult
  mutating func exchange(_ area: Int, with goal: Int, ifWorseByAtMost slack: Int) -> Bool {
    let from = cellOf[area]
    guard goal != from, !isRim[goal] else { return false }
    let other = Int(areaIn[goal])
    let before = cost(area, other)
    put(area, other, at: goal, from)
    var worse = cost(area, other) - before
    let region = Int(regionOf[area])
    if other < 0 {
      // A move that is hopeless without its holes is not worth counting them for.
      let surplus = pieces[region] - 1
      guard worse - surplus * costs.piece - 4 * costs.hole <= slack else {
        put(area, other, at: from, goal)
        return false
      }
      worse += holes(around: from) + holes(around: goal)
      put(area, other, at: from, goal)
      worse -= holes(around: from) + holes(around: goal)
      put(area, other, at: goal, from)
    }
    let otherRegion = other < 0 ? -1 : Int(regionOf[other])
    guard region != otherRegion else {
      if worse > slack { put(area, other, at: from, goal) }
      return worse <= slack
    }
    // Pieces are counted only where joining some could still save the move.
    let surplus = pieces[region] - 1 + (other < 0 ? 0 : pieces[otherRegion] - 1)
    guard worse - surplus * costs.piece <= slack else {
      put(area, other, at: from, goal)
      return false
    }
    let count = countPieces(region)
    let otherCount = other < 0 ? 0 : countPieces(otherRegion)
    worse += (count - pieces[region]) * costs.piece
    if other >= 0 { worse += (otherCount - pieces[otherRegion]) * costs.piece }
    guard worse <= slack else {
      put(area, other, at: from, goal)
      return false
    }
    pieces[region] = count
    if other >= 0 { pieces[otherRegion] = otherCount }
    return true
  }

  /// The cells that areas stand in, and the empty ones beside them, in order.
  var settledCells: [Int] {
    var cells = Set(cellOf)
    for cell in cellOf { for step in steps { cells.insert(cell + step) } }
    return cells.sorted()
  }

  /// Writes an area into one cell, and the other area, if there is one, into the other cell.
  private mutating func put(_ area: Int, _ other: Int, at cell: Int, _ otherCell: Int) {
    areaIn[cell] = Int32(area)
    cellOf[area] = cell
    areaIn[otherCell] = Int32(other)
    if other >= 0 { cellOf[other] = otherCell }
  }

  /// What the arrangement around one or two areas costs.
  private func cost(_ area: Int, _ other: Int) -> Int {
    var total = cost(area, without: -1)
    if other >= 0 { total += cost(other, without: area) }
    return total
  }

  /// What one area's place costs, less its tie to an area that is counted already.
  private func cost(_ area: Int, without counted: Int) -> Int {
    let cell = cellOf[area]
    var total = Int(displacement[area * areaIn.count + cell])
    let region = regionOf[area]
    for step in steps {
      let beside = Int(areaIn[cell + step])
      if beside < 0 {
        total += costs.edge
      } else if beside != counted, regionOf[beside] != region {
        total += costs.frontier
      }
    }
    let here = place[cell]
    for tie in Int(firstTie[area])..<Int(firstTie[area + 1]) {
      let other = Int(ties[tie])
      guard other != counted else { continue }
      let there = place[cellOf[other]]
      let columns = there.column - here.column
      let rows = there.row - here.row
      let distance = Int(max(abs(columns), abs(rows), abs(columns + rows)))
      if distance > 1 { total += costs.parted + (distance - 1) * costs.step }
      guard distance <= Int(Self.reach) else {
        total += Int(bearings[tie].cost)
        continue
      }
      let span = 2 * Self.reach + 1
      let direction = directions[Int((rows + Self.reach) * span + columns + Self.reach)]
      let bearing = bearings[tie]
      let cosine = Int(direction.x * bearing.x + direction.y * bearing.y) >> 10
      total += (Int(bearing.cost) * (1024 - cosine)) >> 11
    }
    return total
  }

  /// What an empty cell and those around it cost where they are nearly closed in.
  private func holes(around cell: Int) -> Int {
    var total = hole(at: cell)
    for step in steps { total += hole(at: cell + step) }
    return total
  }

  /// What one cell costs if it is empty and has hexagons on more than four sides.
  private func hole(at cell: Int) -> Int {
    guard areaIn[cell] < 0, !isRim[cell] else { return 0 }
    var taken = 0
    for step in steps where areaIn[cell + step] >= 0 { taken += 1 }
    return max(0, taken - 4) * costs.hole
  }

  /// How many pieces a region is in.
  private mutating func countPieces(_ region: Int) -> Int {
    mark += 1
    var count = 0
    for area in members[region] {
      let cell = cellOf[Int(area)]
      guard marks[cell] != mark else { continue }
      count += 1
      marks[cell] = mark
      waiting.append(cell)
      while let current = waiting.popLast() {
        for step in steps {
          let beside = current + step
          let there = Int(areaIn[beside])
          if there >= 0, marks[beside] != mark, Int(regionOf[there]) == region {
            marks[beside] = mark
            waiting.append(beside)
          }
        }
      }
    }
    return count
  }
}
