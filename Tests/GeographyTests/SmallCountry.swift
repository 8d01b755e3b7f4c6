@testable import Geography

/// A small country of invented areas, in steps of a tenth of a degree, for tests.
enum SmallCountry {
  /// A place by tenths of a degree from 1 west, 52 north.
  static func place(_ x: Double, _ y: Double) -> Coordinate {
    Coordinate(longitude: -1 + x / 10, latitude: 52 + y / 10)
  }

  /// A rectangle, anticlockwise.
  static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> [Coordinate]
  {
    [place(west, south), place(east, south), place(east, north), place(west, north)]
  }

  /// The border of West and East: a line with a wobble of about a hundred metres.
  static let wobble: [Coordinate] = [
    place(2, 0), place(2.02, 0.5), place(1.99, 1), place(2.01, 1.5), place(2, 2),
  ]

  /// West and East share a wobbling border; Town is a hole in East; Isle and its rock stand alone.
  static let collection = BoundaryCollection(
    areas: [
      BoundaryArea(
        code: "WEST", properties: ["name": "West"],
        polygons: [
          BoundaryPolygon(outer: [place(0, 0)] + wobble + [place(0, 2)])
        ]),
      BoundaryArea(
        code: "EAST", properties: ["name": "East"],
        polygons: [
          BoundaryPolygon(
            outer: wobble.reversed() + [place(4, 0), place(4, 2)],
            holes: [box(2.5, 0.5, 3, 1)])
        ]),
      BoundaryArea(
        code: "TOWN", properties: ["name": "Town"],
        polygons: [BoundaryPolygon(outer: box(2.5, 0.5, 3, 1))]),
      BoundaryArea(
        code: "ISLE", properties: ["name": "Isle"],
        polygons: [
          BoundaryPolygon(outer: box(6, 0, 6.01, 0.01)), BoundaryPolygon(outer: box(5, 0, 5.5, 1)),
        ]),
    ], members: ["vintage": "invented"])
}
