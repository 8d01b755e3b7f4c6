/// An area with a code: a local authority, say, as one or more polygons.
public struct BoundaryArea: Hashable, Sendable {
  /// The code, unique in its collection.
  public let code: String
  /// The text properties that the file gives the area, by name.
  public let properties: [String: String]
  /// The pieces, the largest first.
  public let polygons: [BoundaryPolygon]

  /// Orders the pieces by size; equal pieces keep their order.
  public init(code: String, properties: [String: String] = [:], polygons: [BoundaryPolygon]) {
    self.code = code
    self.properties = properties
    let sized = polygons.enumerated().map { (index: $0, area: $1.squareMetres, polygon: $1) }
    self.polygons =
      sized
      .sorted { $0.area != $1.area ? $0.area > $1.area : $0.index < $1.index }
      .map(\.polygon)
  }

  /// The area in square metres.
  public var squareMetres: Double {
    polygons.reduce(0) { $0 + $1.squareMetres }
  }

  /// The centroid of all pieces together, each weighted by its size; holes are not counted out.
  public var centroid: Coordinate {
    var total = 0.0
    var longitude = 0.0
    var latitude = 0.0
    for polygon in polygons {
      let ring = PlaneRing(polygon.outer)
      let area = max(ring.signedSquareMetres, .leastNormalMagnitude)
      let centre = ring.centroid
      total += area
      longitude += centre.longitude * area
      latitude += centre.latitude * area
    }
    guard total > 0 else { return Coordinate(longitude: 0, latitude: 0) }
    return Coordinate(longitude: longitude / total, latitude: latitude / total)
  }

  /// Tells whether a place is inside one of the pieces.
  public func contains(_ place: Coordinate) -> Bool {
    polygons.contains { $0.contains(place) }
  }
}
