import JSONText
import Testing

@testable import Geography

struct BoundaryReaderTests {
  private func read(_ text: String, codeProperty: String? = nil) throws -> BoundaryCollection {
    try BoundaryCollection(
      geoJSON: Array(text.utf8), file: "areas.geojson", codeProperty: codeProperty)
  }

  /// A collection of one feature with this geometry.
  private func feature(_ geometry: String, id: String = #""A""#) -> String {
    #"{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "#
      + id + #", "properties": {"CODE": "E1", "NAME": "One"}, "geometry": "# + geometry + "}]}"
  }

  private let square = #"{"type": "Polygon", "coordinates": [[[0,0],[0,1],[1,1],[1,0],[0,0]]]}"#

  @Test func `a polygon is read under its id or under a property`() throws {
    let byID = try read(feature(square))
    #expect(byID.areas.map(\.code) == ["A"])
    #expect(byID.areas[0].properties == ["CODE": "E1", "NAME": "One"])
    #expect(try read(feature(square), codeProperty: "CODE").areas.map(\.code) == ["E1"])
  }

  @Test func `a clockwise outer ring is turned round`() throws {
    let ring = try read(feature(square)).areas[0].polygons[0].outer
    #expect(ring.count == 4)
    #expect(PlaneRing(ring).signedSquareMetres > 0)
  }

  @Test func `members of the collection that are texts are kept`() throws {
    let text = #"{"vintage": "May 2025","# + feature(square).dropFirst()
    #expect(try read(text).members == ["vintage": "May 2025"])
  }

  /// A file that is wrong in one way, and what is said of it.
  struct Fault: CustomTestStringConvertible {
    let name: String
    let text: String
    let words: [String]
    var testDescription: String { name }
  }

  private static let start = #"{"type": "FeatureCollection", "features": ["#

  static let faults: [Fault] = [
    Fault(name: "no JSON", text: "<html>", words: ["areas.geojson:1:1", "not JSON"]),
    Fault(name: "no collection", text: #"{"type": "Feature"}"#, words: ["FeatureCollection"]),
    Fault(
      name: "no features", text: #"{"type": "FeatureCollection", "features": []}"#,
      words: ["features is not a list of features"]),
    Fault(
      name: "grid coordinates by crs",
      text: #"{"type": "FeatureCollection", "crs": {"properties": {"name": "EPSG:27700"}}}"#,
      words: ["EPSG:27700", "EPSG:4326"]),
    Fault(
      name: "no id", text: start + #"{"geometry": null}]}"#,
      words: ["feature 1: id is not a text"]),
    Fault(
      name: "a null geometry", text: start + #"{"id": "A", "geometry": null}]}"#,
      words: ["feature 1 (A): geometry.type is neither Polygon nor MultiPolygon"]),
    Fault(
      name: "a point",
      text: start + #"{"id": "A", "geometry": {"type": "Point", "coordinates": [0, 0]}}]}"#,
      words: ["feature 1 (A): geometry.type"]),
    Fault(
      name: "an open ring",
      text: start
        + #"{"id": "A", "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1]]]}}]}"#,
      words: ["geometry.coordinates[0] is not a closed ring"]),
    Fault(
      name: "grid coordinates",
      text: start + #"{"id": "A", "geometry": {"type": "MultiPolygon", "coordinates": "#
        + "[[[[400000,200000],[1,0],[1,1],[400000,200000]]]]}}]}",
      words: ["geometry.coordinates[0][0][0] is not in degrees"]),
    Fault(
      name: "a word for a number",
      text: start + #"{"id": "A", "geometry": {"type": "Polygon", "coordinates": [[["0",0]]]}}]}"#,
      words: ["geometry.coordinates[0][0] is not a longitude and a latitude"]),
    Fault(
      name: "the same code twice",
      text: start + #"{"id": "A", "geometry": {"type": "Polygon", "coordinates": "#
        + #"[[[0,0],[1,0],[1,1],[0,0]]]}}, {"id": "A", "geometry": {"type": "Polygon", "#
        + #""coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}}]}"#,
      words: ["feature 2 (A)", "feature 1"]),
  ]

  @Test(arguments: faults)
  func `a broken file is refused with file, feature and member`(fault: Fault) {
    let error = #expect(throws: BoundaryError.self) { try read(fault.text) }
    let said = error.map { "\($0)" } ?? ""
    #expect(said.hasPrefix("areas.geojson"))
    for word in fault.words { #expect(said.contains(word), "\(said)") }
  }

  @Test func `features are written with id, closed rings and five decimals`() {
    let collection = BoundaryCollection(areas: [
      BoundaryArea(
        code: "A",
        polygons: [
          BoundaryPolygon(outer: [
            Coordinate(longitude: -0.000_012, latitude: 51),
            Coordinate(longitude: 1.5, latitude: 51.123_456_7),
            Coordinate(longitude: 0, latitude: 52),
          ])
        ])
    ])
    let text = String(
      decoding: collection.geoJSON(members: [.init("vintage", "May \"25\"")]) {
        [.init("la_name", .string("<\($0.code)>"))]
      }, as: UTF8.self)
    #expect(
      text == #"""
        {
        "type": "FeatureCollection",
        "vintage": "May \"25\"",
        "features": [
        {"type":"Feature","id":"A","properties":{"la_name":"<A>"},"geometry":{"type":"Polygon","coordinates":[[[-0.00001,51],[1.5,51.12346],[0,52],[-0.00001,51]]]}}
        ]
        }

        """#)
  }
}
