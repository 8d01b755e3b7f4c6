import Glibc

/// A place in whole hundred-thousandths of a degree, which is about a metre.
///
/// GeoJSON is written to five decimals, so borders are compared, cut and simplified as they will
/// be written; whole numbers make the geometry exact.
struct GridVertex: Hashable, Sendable, Comparable {
  /// Hundred-thousandths of a degree east.
  let x: Int
  /// Hundred-thousandths of a degree north.
  let y: Int

  /// How many steps make a degree.
  static let stepsPerDegree = 100_000.0

  /// Names a vertex by its steps.
  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// Rounds a place to the nearest vertex.
  init(_ place: Coordinate) {
    x = Int((place.longitude * Self.stepsPerDegree).rounded())
    y = Int((place.latitude * Self.stepsPerDegree).rounded())
  }

  /// The place in degrees.
  var coordinate: Coordinate {
    Coordinate(
      longitude: Double(x) / Self.stepsPerDegree, latitude: Double(y) / Self.stepsPerDegree)
  }

  /// Orders from west to east, then from south to north.
  static func < (first: GridVertex, second: GridVertex) -> Bool {
    first.x != second.x ? first.x < second.x : first.y < second.y
  }

  /// Positive when the turn at `b`, on the way from `a` to `c`, is to the left; zero when straight.
  static func turn(_ a: GridVertex, _ b: GridVertex, _ c: GridVertex) -> Int {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  /// A ring of places as vertices, without those that fall together with the one before, and
  /// without spikes: inlets so narrow that rounding has closed them.
  static func ring(_ places: [Coordinate]) -> [GridVertex] {
    var vertices: [GridVertex] = []
    vertices.reserveCapacity(places.count)
    for place in places {
      let vertex = GridVertex(place)
      if vertices.count > 1, vertices[vertices.count - 2] == vertex { vertices.removeLast() }
      if vertices.last != vertex { vertices.append(vertex) }
    }
    while vertices.count > 2 {
      let last = vertices.count - 1
      if vertices[last] == vertices[0] || vertices[last - 1] == vertices[0] {
        vertices.removeLast()
      } else if vertices[last] == vertices[1] {
        vertices.removeFirst()
      } else {
        break
      }
    }
    return vertices
  }
}
