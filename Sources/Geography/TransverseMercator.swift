import Glibc

/// A transverse Mercator projection by the series that Ordnance Survey publishes.
///
/// The formulas are those of "A guide to coordinate systems in Great Britain", annexe C; within
/// Great Britain they hold to a millimetre.
struct TransverseMercator: Hashable, Sendable {
  /// The figure that is projected.
  let ellipsoid: Ellipsoid
  /// The scale on the central meridian.
  let scale: Double
  /// The true origin, in radians.
  let origin: Geodetic
  /// The easting of the true origin in metres.
  let falseEasting: Double
  /// The northing of the true origin in metres.
  let falseNorthing: Double

  /// The National Grid of Great Britain.
  static let nationalGrid = TransverseMercator(
    ellipsoid: .airy1830, scale: 0.9996012717,
    origin: Geodetic(latitude: 49 * .pi / 180, longitude: -2 * .pi / 180),
    falseEasting: 400_000, falseNorthing: -100_000)

  /// The radii of curvature at a latitude, scaled: along the parallel, along the meridian, and
  /// their ratio less one.
  private func radii(at latitude: Double) -> (nu: Double, rho: Double, etaSquared: Double) {
    let sine = sin(latitude)
    let e2 = ellipsoid.eccentricitySquared
    let w = 1 - e2 * sine * sine
    let nu = ellipsoid.a * scale / w.squareRoot()
    let rho = ellipsoid.a * scale * (1 - e2) / (w * w.squareRoot())
    return (nu, rho, nu / rho - 1)
  }

  /// The developed arc of the meridian from the true origin to a latitude, in metres.
  private func meridianArc(to latitude: Double) -> Double {
    let n = (ellipsoid.a - ellipsoid.b) / (ellipsoid.a + ellipsoid.b)
    let n2 = n * n
    let n3 = n2 * n
    let difference = latitude - origin.latitude
    let sum = latitude + origin.latitude
    let first = (1 + n + 5.0 / 4 * n2 + 5.0 / 4 * n3) * difference
    let second = (3 * n + 3 * n2 + 21.0 / 8 * n3) * sin(difference) * cos(sum)
    let third = (15.0 / 8 * (n2 + n3)) * sin(2 * difference) * cos(2 * sum)
    let fourth = 35.0 / 24 * n3 * sin(3 * difference) * cos(3 * sum)
    return ellipsoid.b * scale * (first - second + third - fourth)
  }

  /// The easting and northing, in metres, of a place on the projection's own ellipsoid.
  func projected(_ place: Geodetic) -> (easting: Double, northing: Double) {
    let (nu, rho, eta2) = radii(at: place.latitude)
    let s = sin(place.latitude)
    let c = cos(place.latitude)
    let c3 = c * c * c
    let c5 = c3 * c * c
    let t2 = tan(place.latitude) * tan(place.latitude)
    let t4 = t2 * t2
    let l = place.longitude - origin.longitude
    let l2 = l * l

    let first = meridianArc(to: place.latitude) + falseNorthing
    let second = nu / 2 * s * c
    let third = nu / 24 * s * c3 * (5 - t2 + 9 * eta2)
    let thirdA = nu / 720 * s * c5 * (61 - 58 * t2 + t4)
    let fourth = nu * c
    let fifth = nu / 6 * c3 * (nu / rho - t2)
    let sixth = nu / 120 * c5 * (5 - 18 * t2 + t4 + 14 * eta2 - 58 * t2 * eta2)
    return (
      falseEasting + l * (fourth + l2 * (fifth + l2 * sixth)),
      first + l2 * (second + l2 * (third + l2 * thirdA))
    )
  }

  /// The place on the projection's own ellipsoid that has this easting and northing in metres.
  func unprojected(easting: Double, northing: Double) -> Geodetic {
    var footpoint = origin.latitude
    // Each round leaves an error a few hundred times smaller; 20 rounds are a bound, not a need.
    for _ in 0..<20 {
      let remaining = northing - falseNorthing - meridianArc(to: footpoint)
      footpoint += remaining / (ellipsoid.a * scale)
      if abs(remaining) < 0.000_01 { break }
    }
    let (nu, rho, eta2) = radii(at: footpoint)
    let t = tan(footpoint)
    let t2 = t * t
    let t4 = t2 * t2
    let secant = 1 / cos(footpoint)
    let nu3 = nu * nu * nu
    let nu5 = nu3 * nu * nu
    let e = easting - falseEasting
    let e2 = e * e

    let seventh = t / (2 * rho * nu)
    let eighth = t / (24 * rho * nu3) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
    let ninth = t / (720 * rho * nu5) * (61 + 90 * t2 + 45 * t4)
    let tenth = secant / nu
    let eleventh = secant / (6 * nu3) * (nu / rho + 2 * t2)
    let twelfth = secant / (120 * nu5) * (5 + 28 * t2 + 24 * t4)
    let twelfthA = secant / (5040 * nu5 * nu * nu) * (61 + 662 * t2 + 1320 * t4 + 720 * t4 * t2)
    return Geodetic(
      latitude: footpoint - e2 * (seventh - e2 * (eighth - e2 * ninth)),
      longitude: origin.longitude
        + e * (tenth - e2 * (eleventh - e2 * (twelfth - e2 * twelfthA))))
  }
}
