/// Divides the land among owners: each point of the land goes to the owner of the nearest middle.
///
/// An owner may have several middles; its area is then the union of their cells.
struct Cells {
  /// A place before it is brought to whole metres.
  typealias Place = (x: Double, y: Double)

  /// The rings of each owner, clockwise and not closed, the longest first; corners are shared
  /// exactly by neighbours.
  let rings: [[[MapPoint]]]

  /// Cuts the land, given clockwise in kilometres, among middles and their owners.
  init(land: [(east: Int, north: Int)], middles: [(owner: Int, place: Place)], owners: Int) {
    let coast = land.map { Place(Double($0.east) * 1000, Double($0.north) * 1000) }
    var corners = Corners()
    var pieces: [[(from: MapPoint, to: MapPoint)]] = Array(repeating: [], count: owners)
    for index in middles.indices {
      let cell = Cell(of: index, among: middles.map(\.place))
      let owner = middles[index].owner
      var parts = cell.parts(ofCoast: coast)
      for (edge, neighbour) in cell.edges where neighbour.map({ middles[$0].owner }) != owner {
        parts += Cell.parts(of: edge, within: coast)
      }
      for part in parts {
        let (from, to) = (corners.point(part.from), corners.point(part.to))
        if from != to { pieces[owner].append((from, to)) }
      }
    }
    rings = pieces.map(Self.chained)
  }

  /// Joins pieces end to start into rings.
  private static func chained(_ pieces: [(from: MapPoint, to: MapPoint)]) -> [[MapPoint]] {
    var next = Dictionary(pieces.map { ($0.from, $0.to) }, uniquingKeysWith: { one, _ in one })
    var rings: [[MapPoint]] = []
    for piece in pieces {
      var ring: [MapPoint] = []
      var point = piece.from
      while let following = next.removeValue(forKey: point) {
        ring.append(point)
        point = following
      }
      if ring.count > 2 { rings.append(ring) }
    }
    return rings.sorted { $0.count > $1.count }
  }
}

/// Corners that were met before: two computations of one corner differ by rounding only, and
/// become one point.
private struct Corners {
  /// Closer than this, in metres, two corners are one.
  private static let tolerance = 5.0
  private static let side = 50.0
  private var known: [MapPoint: [Cells.Place]] = [:]

  /// The point of a place.
  mutating func point(_ place: Cells.Place) -> MapPoint {
    let column = Int((place.x / Self.side).rounded(.down))
    let row = Int((place.y / Self.side).rounded(.down))
    for east in (column - 1)...(column + 1) {
      for north in (row - 1)...(row + 1) {
        for other in known[MapPoint(east: east, north: north)] ?? []
        where abs(other.x - place.x) + abs(other.y - place.y) < Self.tolerance {
          return MapPoint(east: Int(other.x.rounded()), north: Int(other.y.rounded()))
        }
      }
    }
    known[MapPoint(east: column, north: row), default: []].append(place)
    return MapPoint(east: Int(place.x.rounded()), north: Int(place.y.rounded()))
  }
}
