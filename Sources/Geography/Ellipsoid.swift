import Glibc

/// A figure of the earth, which turns latitude and longitude into earth-centred metres and back.
struct Ellipsoid: Hashable, Sendable {
  /// The semi-major (equatorial) axis in metres.
  let a: Double
  /// The semi-minor (polar) axis in metres.
  let b: Double

  /// The ellipsoid of the National Grid.
  static let airy1830 = Ellipsoid(a: 6_377_563.396, b: 6_356_256.909)
  /// The ellipsoid of GPS and GeoJSON.
  static let wgs84 = Ellipsoid(a: 6_378_137.000, b: 6_356_752.314245)

  /// The first eccentricity, squared.
  var eccentricitySquared: Double { (a * a - b * b) / (a * a) }

  /// Earth-centred coordinates of a place on the ellipsoid's surface, from radians.
  func cartesian(_ place: Geodetic) -> Cartesian {
    let sine = sin(place.latitude)
    let cosine = cos(place.latitude)
    let radius = a / (1 - eccentricitySquared * sine * sine).squareRoot()
    return Cartesian(
      x: radius * cosine * cos(place.longitude),
      y: radius * cosine * sin(place.longitude),
      z: (1 - eccentricitySquared) * radius * sine)
  }

  /// The latitude and longitude below or above an earth-centred point; its height is dropped.
  func geodetic(_ point: Cartesian) -> Geodetic {
    let distance = (point.x * point.x + point.y * point.y).squareRoot()
    var latitude = atan2(point.z, distance * (1 - eccentricitySquared))
    // Converges by a factor of some 300 a round; ten rounds are past the last bit of a double.
    for _ in 0..<10 {
      let sine = sin(latitude)
      let radius = a / (1 - eccentricitySquared * sine * sine).squareRoot()
      latitude = atan2(point.z + eccentricitySquared * radius * sine, distance)
    }
    return Geodetic(latitude: latitude, longitude: atan2(point.y, point.x))
  }
}

/// A latitude and longitude in radians on whichever ellipsoid made them.
struct Geodetic: Hashable, Sendable {
  /// Radians north.
  let latitude: Double
  /// Radians east.
  let longitude: Double
}

/// A point in metres from the centre of the earth.
struct Cartesian: Hashable, Sendable {
  /// Towards latitude 0, longitude 0.
  let x: Double
  /// Towards latitude 0, longitude 90 degrees east.
  let y: Double
  /// Towards the north pole.
  let z: Double
}
