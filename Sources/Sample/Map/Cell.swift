/// The points that lie nearer to one middle than to any other: a convex polygon.
struct Cell {
  /// A stretch of a border, with the cell's inside to its right.
  typealias Stretch = (from: Cells.Place, to: Cells.Place)

  /// The corners, clockwise, each with the middle beyond the edge that begins there.
  private var corners: [(place: Cells.Place, neighbour: Int?)]

  /// Cuts the cell of one middle out of the plane.
  init(of index: Int, among middles: [Cells.Place]) {
    let far = 2_000_000.0
    corners = [(-far, -far), (-far, far), (far, far), (far, -far)].map { ($0, nil) }
    let middle = middles[index]
    func distance(_ other: Int) -> Double {
      let east = middles[other].x - middle.x
      let north = middles[other].y - middle.y
      return east * east + north * north
    }
    let others = middles.indices.filter { $0 != index }
    for other in others.sorted(by: { (distance($0), $0) < (distance($1), $1) }) {
      cut(from: middle, to: middles[other], neighbour: other)
    }
  }

  /// Drops what lies nearer to the other middle.
  private mutating func cut(from one: Cells.Place, to other: Cells.Place, neighbour: Int) {
    let half = ((one.x + other.x) / 2, (one.y + other.y) / 2)
    func beyond(_ place: Cells.Place) -> Double {
      (place.x - half.0) * (other.x - one.x) + (place.y - half.1) * (other.y - one.y)
    }
    let sides = corners.map { beyond($0.place) }
    guard sides.contains(where: { $0 > 0 }) else { return }
    var kept: [(place: Cells.Place, neighbour: Int?)] = []
    for index in corners.indices {
      let next = index + 1 == corners.count ? 0 : index + 1
      if sides[index] <= 0 { kept.append(corners[index]) }
      guard (sides[index] <= 0) != (sides[next] <= 0) else { continue }
      let share = sides[index] / (sides[index] - sides[next])
      let place = Self.between(corners[index].place, corners[next].place, share)
      // Leaving, the new edge begins here; coming back, the old one goes on.
      kept.append((place, sides[index] <= 0 ? neighbour : corners[index].neighbour))
    }
    corners = kept
  }

  /// The edges, each with the middle beyond it.
  var edges: [(edge: Stretch, neighbour: Int?)] {
    corners.indices.map { index in
      let next = index + 1 == corners.count ? 0 : index + 1
      return ((corners[index].place, corners[next].place), corners[index].neighbour)
    }
  }

  /// The stretches of a coast that lie within the cell.
  func parts(ofCoast coast: [Cells.Place]) -> [Stretch] {
    coast.indices.compactMap { index in
      let (from, to) = (coast[index], coast[index + 1 == coast.count ? 0 : index + 1])
      var (enter, leave) = (0.0, 1.0)
      for (edge, _) in edges {
        let (start, end) = (Self.left(of: edge, from), Self.left(of: edge, to))
        if start > 0, end > 0 { return nil }
        guard (start > 0) != (end > 0) else { continue }
        let share = start / (start - end)
        if start > 0 { enter = max(enter, share) } else { leave = min(leave, share) }
      }
      guard enter < leave else { return nil }
      return (Self.between(from, to, enter), Self.between(from, to, leave))
    }
  }

  /// The parts of an edge that lie on the land within a coast.
  static func parts(of edge: Stretch, within coast: [Cells.Place]) -> [Stretch] {
    var shares = [0.0, 1.0]
    for index in coast.indices {
      let shore = (coast[index], coast[index + 1 == coast.count ? 0 : index + 1])
      let (start, end) = (left(of: shore, edge.from), left(of: shore, edge.to))
      let (one, other) = (left(of: edge, shore.0), left(of: edge, shore.1))
      if (start > 0) != (end > 0), (one > 0) != (other > 0) { shares.append(start / (start - end)) }
    }
    shares.sort()
    return zip(shares, shares.dropFirst()).compactMap { enter, leave in
      let middle = between(edge.from, edge.to, (enter + leave) / 2)
      guard leave > enter, contains(coast, middle) else { return nil }
      return (between(edge.from, edge.to, enter), between(edge.from, edge.to, leave))
    }
  }

  /// Positive where a place lies to the left of a stretch.
  private static func left(of edge: Stretch, _ place: Cells.Place) -> Double {
    (edge.to.x - edge.from.x) * (place.y - edge.from.y)
      - (edge.to.y - edge.from.y) * (place.x - edge.from.x)
  }

  private static func between(
    _ from: Cells.Place, _ to: Cells.Place, _ share: Double
  ) -> Cells.Place {
    if share <= 0 { return from }
    if share >= 1 { return to }
    return (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
  }

  private static func contains(_ ring: [Cells.Place], _ place: Cells.Place) -> Bool {
    var inside = false
    var last = ring[ring.count - 1]
    for corner in ring {
      if (corner.y > place.y) != (last.y > place.y),
        place.x - corner.x < (place.y - corner.y) / (last.y - corner.y) * (last.x - corner.x)
      {
        inside.toggle()
      }
      last = corner
    }
    return inside
  }
}
