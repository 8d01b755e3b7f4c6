/// Points of a plane in the squares of a grid, so that the nearest is found without looking at all.
public struct PointIndex: Sendable {
  private let points: [GridPoint]
  private let side: Double
  private let west: Double
  private let south: Double
  private let columns: Int
  private let rows: Int
  /// The points square by square, and where each square's begin.
  private let order: [Int32]
  private let firstOfSquare: [Int32]

  /// Sets points in order; the squares are as wide as lets each hold about two.
  public init(_ points: [GridPoint]) {
    self.points = points
    let west = points.reduce(.infinity) { min($0, $1.easting) }
    let south = points.reduce(.infinity) { min($0, $1.northing) }
    let width = points.reduce(0) { max($0, $1.easting - west) } + 1
    let height = points.reduce(0) { max($0, $1.northing - south) } + 1
    let fitting = (width * height * 2 / Double(max(points.count, 1))).squareRoot()
    // A line of points must not make a grid of more squares than there are points.
    let side = max(fitting, width / Double(points.count + 1), height / Double(points.count + 1))
    columns = points.isEmpty ? 0 : Int(width / side) + 1
    rows = points.isEmpty ? 0 : Int(height / side) + 1
    (self.west, self.south, self.side) = (west, south, side)
    var first = [Int32](repeating: 0, count: columns * rows + 1)
    var squares: [Int] = []
    for point in points {
      let column = Int((point.easting - west) / side)
      let row = Int((point.northing - south) / side)
      squares.append(row * columns + column)
      first[row * columns + column + 1] += 1
    }
    for square in 0..<(columns * rows) { first[square + 1] += first[square] }
    firstOfSquare = first
    var order = [Int32](repeating: 0, count: points.count)
    for (place, square) in squares.enumerated() {
      order[Int(first[square])] = Int32(place)
      first[square] += 1
    }
    self.order = order
  }

  /// Finds the point nearest to another.
  ///
  /// - Parameters:
  ///   - point: Where to look from.
  ///   - passedOver: The place of a point that is not meant, such as the one looked from.
  /// - Returns: Its place and how far it is, the first of equally near ones; nil where there is none.
  public func nearest(
    to point: GridPoint, passing passedOver: Int? = nil
  ) -> (place: Int, metres: Double)? {
    guard !points.isEmpty else { return nil }
    let column = Self.bounded((point.easting - west) / side, columns)
    let row = Self.bounded((point.northing - south) / side, rows)
    var best: (place: Int, metres: Double)?
    for ring in 0...max(columns, rows) {
      // Whatever lies in this ring or beyond is farther than what was found.
      if let best, best.metres < Double(ring - 1) * side { break }
      forEachSquare(ofRing: ring, column, row) { square in
        for index in firstOfSquare[square]..<firstOfSquare[square + 1] {
          let place = Int(order[Int(index)])
          guard place != passedOver else { continue }
          let metres = points[place].distance(to: point)
          if let best, (best.metres, best.place) <= (metres, place) { continue }
          best = (place, metres)
        }
      }
    }
    return best
  }

  private static func bounded(_ value: Double, _ count: Int) -> Int {
    Int(min(max(value, 0), Double(count - 1)))
  }

  /// Calls `body` with each square of the grid that is `ring` steps from one, counting diagonals as
  /// steps.
  private func forEachSquare(
    ofRing ring: Int, _ column: Int, _ row: Int, _ body: (Int) -> Void
  ) {
    for y in max(row - ring, 0)...min(row + ring, rows - 1) {
      let isWhole = abs(y - row) == ring
      let step = isWhole ? 1 : 2 * ring
      for x in stride(from: column - ring, through: column + ring, by: step)
      where (0..<columns).contains(x) {
        body(y * columns + x)
      }
    }
  }
}
