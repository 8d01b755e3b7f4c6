import Foundation
import Geography
import Sample
import Testing

struct BoundaryFileTests {
  private struct Collection: Decodable {
    let features: [Feature]
  }

  private struct Feature: Decodable {
    let geometry: Geometry
    let properties: Properties
  }

  private struct Geometry: Decodable {
    let type: String
    let coordinates: [[[Double]]]
  }

  private struct Properties: Decodable {
    let code: String
    let name: String
    let east: Double
    let north: Double
    let longitude: Double
    let latitude: Double

    enum CodingKeys: String, CodingKey {
      case code = "CTYUA24CD"
      case name = "CTYUA24NM"
      case east = "BNG_E"
      case north = "BNG_N"
      case longitude = "LONG"
      case latitude = "LAT"
    }
  }

  private static func bytes() throws -> [UInt8] {
    try Scratch(schools: 500).bytes("Counties")
  }

  private static func features() throws -> [Feature] {
    try JSONDecoder().decode(Collection.self, from: Data(bytes())).features
  }

  @Test func `every authority of today has one area, and so have the Welsh ones`() throws {
    let features = try Self.features()
    let codes = features.map(\.properties.code)
    #expect(Set(codes).count == codes.count)
    let expected = Set(try Scratch.authorities().current.map(\.boundaryCode))
    #expect(Set(codes.filter { $0.hasPrefix("E") }) == expected)
    #expect(codes.filter { $0.hasPrefix("W") }.count == 22)
    for feature in features {
      #expect(feature.geometry.type == "Polygon")
      #expect(feature.geometry.coordinates.count == 1)
      #expect(feature.geometry.coordinates[0].first == feature.geometry.coordinates[0].last)
    }
  }

  @Test func `neighbours share their borders corner by corner`() throws {
    var edges: [[[Double]]: Int] = [:]
    for feature in try Self.features() {
      let ring = feature.geometry.coordinates[0]
      for (from, to) in zip(ring, ring.dropFirst()) { edges[[from, to], default: 0] += 1 }
    }
    #expect(edges.values.allSatisfy { $0 == 1 })
    let coast = edges.keys.filter { edges[$0.reversed()] == nil }
    #expect(coast.count < edges.count / 4)
    // What is not shared is the coast: it closes, one edge out of each corner that it enters.
    #expect(Set(coast.map { $0[0] }) == Set(coast.map { $0[1] }))
    #expect(Set(coast.map { $0[0] }).count == coast.count)
  }

  @Test func `no border crosses another`() throws {
    var segments: [(from: [Double], to: [Double])] = []
    for feature in try Self.features() {
      let ring = feature.geometry.coordinates[0]
      segments += zip(ring, ring.dropFirst()).map { ($0, $1) }
    }
    func side(_ one: [Double], _ other: [Double], _ point: [Double]) -> Double {
      (other[0] - one[0]) * (point[1] - one[1]) - (other[1] - one[1]) * (point[0] - one[0])
    }
    var crossings = 0
    for (index, one) in segments.enumerated() {
      for other in segments[(index + 1)...] {
        guard max(one.from[0], one.to[0]) >= min(other.from[0], other.to[0]),
          min(one.from[0], one.to[0]) <= max(other.from[0], other.to[0]),
          max(one.from[1], one.to[1]) >= min(other.from[1], other.to[1]),
          min(one.from[1], one.to[1]) <= max(other.from[1], other.to[1])
        else { continue }
        let crosses =
          side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0
          && side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0
        if crosses { crossings += 1 }
      }
    }
    #expect(crossings == 0)
  }

  @Test func `outer rings go clockwise, as in the published file, and it is small`() throws {
    for feature in try Self.features() {
      let ring = feature.geometry.coordinates[0]
      let area = zip(ring, ring.dropFirst()).reduce(0) {
        $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1]
      }
      #expect(area < 0, "\(feature.properties.name)")
    }
    #expect(try Self.bytes().count < 150_000)
  }

  @Test func `the stated middles are those of the authorities`() throws {
    let authorities = Dictionary(
      uniqueKeysWithValues: try Scratch.authorities().current.map { ($0.boundaryCode, $0) })
    for feature in try Self.features() {
      guard let authority = authorities[feature.properties.code] else { continue }
      #expect(feature.properties.name == authority.name)
      #expect(abs(feature.properties.longitude - authority.longitude) < 0.0001)
      #expect(abs(feature.properties.latitude - authority.latitude) < 0.0001)
    }
  }

  @Test func `schools stand within the area of their authority`() throws {
    let scratch = try Scratch(schools: 2500)
    let rings = Dictionary(
      uniqueKeysWithValues: try Self.features().map {
        ($0.properties.code, $0)
      })
    let codes = Dictionary(
      uniqueKeysWithValues: try Scratch.authorities().current.map { ($0.code, $0.boundaryCode) })
    var counted = 0
    for row in try scratch.rows("edubasealldata") {
      guard let code = codes[row["LA (code)"] ?? ""], let feature = rings[code],
        let easting = Double(row["Easting"] ?? ""), let northing = Double(row["Northing"] ?? "")
      else { continue }
      counted += 1
      let place = GridPoint(easting: easting, northing: northing).wgs84
      let ring = feature.geometry.coordinates[0]
      var inside = false
      for (one, other) in zip(ring, ring.dropFirst())
      where (one[1] > place.latitude) != (other[1] > place.latitude) {
        let share = (place.latitude - one[1]) / (other[1] - one[1])
        if place.longitude < one[0] + share * (other[0] - one[0]) { inside.toggle() }
      }
      #expect(inside, "\(row["URN"] ?? "")")
    }
    #expect(counted > 1500)
  }
}
