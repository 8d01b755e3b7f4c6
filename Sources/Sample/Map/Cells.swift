/// Divides the land among middles: each point of the land goes to the nearest middle.
struct Cells {
  /// A place before it is brought to whole metres.
  typealias Place = (x: Double, y: Double)

  /// One ring a middle, clockwise and not closed, with corners shared exactly by neighbours.
  let rings: [[MapPoint]]

  /// Cuts the land, given clockwise in kilometres, among the middles.
  init(land: [(east: Int, north: Int)], middles: [Place]) {
    let outline = land.map { Place(Double($0.east) * 1000, Double($0.north) * 1000) }
    var corners = Corners()
    rings = middles.indices.map { index in
      var ring = outline
      for other in Self.nearest(to: index, of: middles) {
        ring = Self.part(of: ring, nearer: middles[index], than: middles[other])
      }
      return corners.ring(ring)
    }
  }

  /// The other middles, nearest first.
  private static func nearest(to index: Int, of middles: [Place]) -> [Int] {
    func distance(_ other: Int) -> Double {
      let east = middles[other].x - middles[index].x
      let north = middles[other].y - middles[index].y
      return east * east + north * north
    }
    return middles.indices.filter { $0 != index }.sorted {
      (distance($0), $0) < (distance($1), $1)
    }
  }

  /// The part of a ring on one middle's side of the line halfway to another (Sutherland and
  /// Hodgman's way).
  private static func part(of ring: [Place], nearer one: Place, than other: Place) -> [Place] {
    let normal = Place(other.x - one.x, other.y - one.y)
    let half = Place((one.x + other.x) / 2, (one.y + other.y) / 2)
    func beyond(_ place: Place) -> Double {
      (place.x - half.x) * normal.x + (place.y - half.y) * normal.y
    }
    var result: [Place] = []
    for index in ring.indices {
      let from = ring[index]
      let to = ring[index + 1 == ring.count ? 0 : index + 1]
      let (start, end) = (beyond(from), beyond(to))
      if start <= 0 { result.append(from) }
      guard (start <= 0) != (end <= 0) else { continue }
      let share = start / (start - end)
      result.append(Place(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share))
    }
    return result
  }
}

/// Corners that were met before: two computations of one corner differ by rounding only, and
/// become one point.
private struct Corners {
  /// Closer than this, in metres, two corners are one.
  private static let tolerance = 5.0
  private static let side = 50.0
  private var known: [MapPoint: [Cells.Place]] = [:]

  mutating func ring(_ places: [Cells.Place]) -> [MapPoint] {
    var ring: [MapPoint] = []
    for place in places {
      let point = point(place)
      if ring.last != point { ring.append(point) }
    }
    while ring.count > 1, ring.first == ring.last { ring.removeLast() }
    return ring
  }

  private mutating func point(_ place: Cells.Place) -> MapPoint {
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
