/// Where the villages of an area lie: points inside its boundary.
struct Ground: Sendable {
  /// Points that lie inside with their surroundings; empty where an area has no land on the map.
  let points: [MapPoint]
  /// How far from a point a school may stand, in metres, in each direction.
  let reach: Int

  /// An area without land on the map.
  static let none = Ground(points: [], reach: 0)

  /// How many points are kept an area.
  private static let count = 192

  private init(points: [MapPoint], reach: Int) {
    self.points = points
    self.reach = reach
  }

  /// Draws points within a boundary.
  init(_ area: SampleMap.Area, seed: UInt64) {
    let ring = area.ring
    let (west, east) = (ring.map(\.east).min() ?? 0, ring.map(\.east).max() ?? 0)
    let (south, north) = (ring.map(\.north).min() ?? 0, ring.map(\.north).max() ?? 0)
    let reach = max(40, min(east - west, north - south) / 40)
    var random = SplitMix64(SplitMix64.seed(seed, .anchor))
    var points: [MapPoint] = []
    // A boundary fills at least a tenth of the box around it, so this bound is never what ends it.
    for _ in 0..<(Self.count * 60) where points.count < Self.count {
      let point = MapPoint(east: random.within(west...east), north: random.within(south...north))
      let corners = [(-1, -1), (-1, 1), (1, -1), (1, 1)].map {
        MapPoint(east: point.east + $0.0 * reach, north: point.north + $0.1 * reach)
      }
      if corners.allSatisfy({ Self.contains(ring, $0) }) { points.append(point) }
    }
    self.points = points.isEmpty ? [area.middle] : points
    self.reach = points.isEmpty ? 0 : reach
  }

  /// Whether a point lies within a ring, by the parity of the borders to its east.
  static func contains(_ ring: [MapPoint], _ point: MapPoint) -> Bool {
    var inside = false
    var last = ring.count - 1
    for index in ring.indices {
      let (one, other) = (ring[index], ring[last])
      last = index
      guard (one.north > point.north) != (other.north > point.north) else { continue }
      let share = Double(point.north - one.north) / Double(other.north - one.north)
      if Double(point.east - one.east) < share * Double(other.east - one.east) { inside.toggle() }
    }
    return inside
  }
}
