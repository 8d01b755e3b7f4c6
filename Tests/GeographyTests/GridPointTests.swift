import Glibc
import Testing

@testable import Geography

struct GridPointTests {
  /// Ordnance Survey's worked example, "A guide to coordinate systems in Great Britain", annexe C:
  /// 52 39 27.2531 N, 1 43 4.5177 E on Airy 1830 is E 651409.903, N 313177.270.
  private let caister = Geodetic(
    latitude: (52 + 39.0 / 60 + 27.2531 / 3600) * .pi / 180,
    longitude: (1 + 43.0 / 60 + 4.5177 / 3600) * .pi / 180)

  @Test func `the survey's worked example projects to the millimetre`() {
    let grid = TransverseMercator.nationalGrid.projected(caister)
    #expect(abs(grid.easting - 651_409.903) < 0.001)
    #expect(abs(grid.northing - 313_177.270) < 0.001)
  }

  @Test func `the survey's worked example unprojects to a ten-thousandth of a second`() {
    let place = TransverseMercator.nationalGrid.unprojected(
      easting: 651_409.903, northing: 313_177.270)
    let tolerance = 0.0001 / 3600 * Double.pi / 180
    #expect(abs(place.latitude - caister.latitude) < tolerance)
    #expect(abs(place.longitude - caister.longitude) < tolerance)
  }

  @Test func `the survey's ellipsoid example goes to metres and back`() {
    let there = Ellipsoid.airy1830.geodetic(Ellipsoid.airy1830.cartesian(caister))
    #expect(abs(there.latitude - caister.latitude) < 1e-12)
    #expect(abs(there.longitude - caister.longitude) < 1e-12)
  }

  @Test(
    arguments: [
      GridPoint(easting: 90_000, northing: 10_000), GridPoint(easting: 655_000, northing: 310_000),
      GridPoint(easting: 400_000, northing: 650_000),
      GridPoint(easting: 530_000, northing: 180_000),
    ])
  func `there and back is the same point within ten centimetres`(point: GridPoint) {
    #expect(GridPoint(point.wgs84).distance(to: point) < 0.1)
  }

  @Test func `a degree of latitude is about 111 kilometres`() {
    let south = Coordinate(longitude: -1.5, latitude: 52)
    let north = Coordinate(longitude: -1.5, latitude: 53)
    #expect(abs(south.distance(to: north) - 111_195) < 1)
  }
}
