import Glibc

/// A ring laid on a plane in metres, true to scale at its own middle latitude.
struct PlaneRing: Sendable {
  /// Metres from the ring's first place.
  let points: [(x: Double, y: Double)]
  /// Where the plane touches: the ring's first place.
  let origin: Coordinate
  /// Metres in a degree of longitude on this plane.
  let metresPerDegreeEast: Double

  /// Lays out a ring that does not repeat its first place.
  init(_ ring: [Coordinate]) {
    origin = ring.first ?? Coordinate(longitude: 0, latitude: 0)
    var south = origin.latitude
    var north = origin.latitude
    for place in ring {
      south = min(south, place.latitude)
      north = max(north, place.latitude)
    }
    let degree = Coordinate.metresPerDegree
    metresPerDegreeEast = degree * cos((south + north) / 2 * .pi / 180)
    var points: [(x: Double, y: Double)] = []
    points.reserveCapacity(ring.count)
    for place in ring {
      points.append(
        (
          (place.longitude - origin.longitude) * metresPerDegreeEast,
          (place.latitude - origin.latitude) * degree
        ))
    }
    self.points = points
  }

  /// The area, positive when the ring runs anticlockwise.
  var signedSquareMetres: Double { moments.area }

  /// The centroid of the area, or the mean of the points where there is no area.
  var centroid: Coordinate {
    let (area, x, y) = moments
    guard abs(area) > 0 else {
      let count = Double(max(1, points.count))
      return place(
        x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
    }
    return place(x: x / area, y: y / area)
  }

  /// The area, and its moments about both axes.
  private var moments: (area: Double, x: Double, y: Double) {
    guard var previous = points.last else { return (0, 0, 0) }
    var area = 0.0
    var momentX = 0.0
    var momentY = 0.0
    for next in points {
      let cross = previous.x * next.y - next.x * previous.y
      area += cross / 2
      momentX += (previous.x + next.x) * cross / 6
      momentY += (previous.y + next.y) * cross / 6
      previous = next
    }
    return (area, momentX, momentY)
  }

  /// The place at a point of the plane.
  private func place(x: Double, y: Double) -> Coordinate {
    Coordinate(
      longitude: origin.longitude + x / metresPerDegreeEast,
      latitude: origin.latitude + y / Coordinate.metresPerDegree)
  }
}
