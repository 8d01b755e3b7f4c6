import JSONText
import Testing

@testable import Geography

@Suite(.enabled(if: SharedBoundaries.isThere, "../shared/data/ons is not there"))
struct SharedBoundariesTests {
  @Test func `the 153 English grid references are within 5 metres of their coordinates`() throws {
    let root = try JSONParser().parse(SharedBoundaries.bytes())
    var count = 0
    for feature in root["features"]?.array ?? [] {
      let properties = try #require(feature["properties"])
      guard properties["CTYUA24CD"]?.string?.hasPrefix("E") == true else { continue }
      let point = GridPoint(
        easting: try #require(properties["BNG_E"]?.number),
        northing: try #require(properties["BNG_N"]?.number))
      let place = Coordinate(
        longitude: try #require(properties["LONG"]?.number),
        latitude: try #require(properties["LAT"]?.number))
      #expect(point.wgs84.distance(to: place) < 5)
      #expect(GridPoint(place).distance(to: point) < 5)
      count += 1
    }
    #expect(count == 153)
  }

  @Test func `the English areas share 373 borders, and only two areas share none`() throws {
    let england = try SharedBoundaries.england()
    let borders = england.borders()
    let joined = Set(borders.flatMap { [$0.first, $0.second] })
    #expect(england.areas.count == 153)
    #expect(borders.count == 373)
    #expect(
      england.areas.map(\.code).filter { !joined.contains($0) } == ["E06000046", "E06000053"])
  }

  @Test(arguments: [0.0, 200, 1000, 5000])
  func `England simplified keeps its borders and never crosses itself`(tolerance: Double) throws {
    let england = try SharedBoundaries.england()
    let simple = england.simplified(
      toleranceInMetres: tolerance, droppingIslandsUnder: 1_000_000)
    #expect(simple.selfCrossings == 0)
    #expect(simple.areas.map(\.code) == england.areas.map(\.code))
    #expect(
      simple.borders().map { $0.first + $0.second }
        == england.borders().map { $0.first + $0.second })
    for area in simple.areas {
      #expect(area.squareMetres > 0)
      for ring in area.polygons.flatMap(\.rings) { #expect(Set(ring).count == ring.count) }
    }
  }

  @Test func `what is written reads back as the same areas`() throws {
    let simple = try SharedBoundaries.england().simplified(toleranceInMetres: 500)
    let bytes = simple.geoJSON { _ in [] }
    let again = try BoundaryCollection(geoJSON: bytes, file: "la_map.geojson")
    #expect(again.areas.map(\.polygons) == simple.areas.map(\.polygons))
    #expect(again.geoJSON { _ in [] } == bytes)
  }
}
