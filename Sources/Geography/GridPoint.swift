/// A point of the National Grid of Great Britain (OSGB36), in metres east and north.
///
/// Conversion to and from WGS 84 goes by Ordnance Survey's published Helmert transformation, which
/// is good to about 5 metres; OSTN15, which is good to centimetres, is not needed to draw maps.
public struct GridPoint: Hashable, Sendable {
  /// Metres east of the grid's false origin.
  public let easting: Double
  /// Metres north of the grid's false origin.
  public let northing: Double

  /// Names a point by its full easting and northing in metres.
  public init(easting: Double, northing: Double) {
    self.easting = easting
    self.northing = northing
  }

  /// Converts a WGS 84 place to the grid.
  public init(_ coordinate: Coordinate) {
    let radians = Double.pi / 180
    let place = Geodetic(
      latitude: coordinate.latitude * radians, longitude: coordinate.longitude * radians)
    let point = HelmertTransformation.wgs84ToOSGB36.applied(
      to: Ellipsoid.wgs84.cartesian(place))
    let grid = TransverseMercator.nationalGrid.projected(Ellipsoid.airy1830.geodetic(point))
    self.init(easting: grid.easting, northing: grid.northing)
  }

  /// The same place on WGS 84.
  public var wgs84: Coordinate {
    let place = TransverseMercator.nationalGrid.unprojected(easting: easting, northing: northing)
    let point = HelmertTransformation.wgs84ToOSGB36.reversed.applied(
      to: Ellipsoid.airy1830.cartesian(place))
    let result = Ellipsoid.wgs84.geodetic(point)
    let degrees = 180 / Double.pi
    return Coordinate(longitude: result.longitude * degrees, latitude: result.latitude * degrees)
  }

  /// The straight-line distance to another point in metres on the grid.
  public func distance(to other: GridPoint) -> Double {
    let east = other.easting - easting
    let north = other.northing - northing
    return (east * east + north * north).squareRoot()
  }
}
