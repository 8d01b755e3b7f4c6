import Glibc

/// A place on the WGS 84 ellipsoid, in degrees, as GeoJSON and satellite navigation write it.
public struct Coordinate: Hashable, Sendable {
  /// Degrees east of Greenwich, negative to the west.
  public let longitude: Double
  /// Degrees north of the equator.
  public let latitude: Double

  /// Names a place by its longitude and latitude in degrees.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// The length of a degree of latitude on a sphere of the earth's mean radius, 6,371,008.8 m.
  static let metresPerDegree = 6_371_008.8 * .pi / 180

  /// The great-circle distance to another place in metres, by the haversine formula.
  public func distance(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let latitudes = sin((other.latitude - latitude) * radians / 2)
    let longitudes = sin((other.longitude - longitude) * radians / 2)
    let parallels = cos(latitude * radians) * cos(other.latitude * radians)
    let half = latitudes * latitudes + parallels * longitudes * longitudes
    return 2 * 6_371_008.8 * asin(min(1, half.squareRoot()))
  }
}
