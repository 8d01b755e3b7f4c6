/// One piece of an area: an outer ring, and the holes in it.
public struct BoundaryPolygon: Hashable, Sendable {
  /// The outer ring, anticlockwise; its last place joins its first and is not repeated.
  public let outer: [Coordinate]
  /// The holes, each clockwise, likewise without a repeated last place.
  public let holes: [[Coordinate]]

  /// Takes rings in either direction and with or without a repeated last place.
  public init(outer: [Coordinate], holes: [[Coordinate]] = []) {
    self.outer = Self.open(outer, anticlockwise: true)
    self.holes = holes.map { Self.open($0, anticlockwise: false) }
  }

  /// The outer ring and the holes, in that order.
  public var rings: [[Coordinate]] { [outer] + holes }

  /// The area in square metres, less the holes, on a plane through its own middle latitude.
  public var squareMetres: Double {
    rings.reduce(0) { $0 + PlaneRing($1).signedSquareMetres }
  }

  /// Tells whether a place is inside the outer ring and in none of the holes.
  public func contains(_ place: Coordinate) -> Bool {
    Self.ring(outer, contains: place) && !holes.contains { Self.ring($0, contains: place) }
  }

  /// The even-odd rule along a ray to the east.
  private static func ring(_ ring: [Coordinate], contains place: Coordinate) -> Bool {
    var isInside = false
    guard var previous = ring.last else { return false }
    for next in ring {
      if (next.latitude > place.latitude) != (previous.latitude > place.latitude) {
        let share = (place.latitude - next.latitude) / (previous.latitude - next.latitude)
        let crossing = next.longitude + share * (previous.longitude - next.longitude)
        if place.longitude < crossing { isInside.toggle() }
      }
      previous = next
    }
    return isInside
  }

  /// A ring without a repeated last place, in the direction asked for.
  private static func open(_ ring: [Coordinate], anticlockwise: Bool) -> [Coordinate] {
    var places = ring
    if places.count > 1, places.first == places.last { places.removeLast() }
    let isAnticlockwise = PlaneRing(places).signedSquareMetres >= 0
    return isAnticlockwise == anticlockwise ? places : places.reversed()
  }
}
