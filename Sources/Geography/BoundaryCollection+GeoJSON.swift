public import JSONText

extension BoundaryCollection {
  /// The collection as RFC 7946 wants it, with a feature a line.
  ///
  /// Longitude and latitude to five decimals, outer rings anticlockwise and closed, the area's code
  /// as the feature's `id`, no `crs`. The same areas give the same bytes.
  ///
  /// - Parameters:
  ///   - members: Members of the collection itself, before its features: vintage, attribution.
  ///   - properties: The properties of each area.
  /// - Returns: UTF-8 bytes with a line end after each feature.
  public func geoJSON(
    members: [JSONValue.Member] = [], properties: (BoundaryArea) -> [JSONValue.Member]
  ) -> [UInt8] {
    var bytes = Array("{\n\"type\": \"FeatureCollection\",\n".utf8)
    for member in members {
      bytes.append(contentsOf: JSONValue.string(member.name).serialised(indent: nil))
      bytes.append(contentsOf: ": ".utf8)
      bytes.append(contentsOf: member.value.serialised(indent: nil))
      bytes.append(contentsOf: ",\n".utf8)
    }
    bytes.append(contentsOf: "\"features\": [\n".utf8)
    for (index, area) in areas.enumerated() {
      if index > 0 { bytes.append(contentsOf: ",\n".utf8) }
      bytes.append(contentsOf: "{\"type\":\"Feature\",\"id\":".utf8)
      bytes.append(contentsOf: JSONValue.string(area.code).serialised(indent: nil))
      bytes.append(contentsOf: ",\"properties\":".utf8)
      bytes.append(contentsOf: JSONValue.object(properties(area)).serialised(indent: nil))
      bytes.append(contentsOf: ",\"geometry\":".utf8)
      Self.append(geometry: area.polygons, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(contentsOf: "\n]\n}\n".utf8)
    return bytes
  }

  /// The geometry of one area as RFC 7946 wants it.
  public static func geoJSONGeometry(of area: BoundaryArea) -> [UInt8] {
    var bytes: [UInt8] = []
    append(geometry: area.polygons, to: &bytes)
    return bytes
  }

  /// Writes one polygon as a Polygon and several as a MultiPolygon.
  private static func append(geometry polygons: [BoundaryPolygon], to bytes: inout [UInt8]) {
    let isSingle = polygons.count == 1
    bytes.append(contentsOf: "{\"type\":\"\(isSingle ? "Polygon" : "MultiPolygon")\"".utf8)
    bytes.append(contentsOf: ",\"coordinates\":".utf8)
    if !isSingle { bytes.append(UInt8(ascii: "[")) }
    for (index, polygon) in polygons.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      for (number, ring) in polygon.rings.enumerated() {
        bytes.append(UInt8(ascii: number == 0 ? "[" : ","))
        bytes.append(UInt8(ascii: "["))
        for (place, vertex) in (ring + ring.prefix(1)).map({ GridVertex($0) }).enumerated() {
          if place > 0 { bytes.append(UInt8(ascii: ",")) }
          bytes.append(UInt8(ascii: "["))
          append(steps: vertex.x, to: &bytes)
          bytes.append(UInt8(ascii: ","))
          append(steps: vertex.y, to: &bytes)
          bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
      }
      bytes.append(UInt8(ascii: "]"))
    }
    if !isSingle { bytes.append(UInt8(ascii: "]")) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes hundred-thousandths of a degree as degrees, without needless zeros.
  private static func append(steps: Int, to bytes: inout [UInt8]) {
    let magnitude = abs(steps)
    if steps < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: String(magnitude / 100_000).utf8)
    var fraction = magnitude % 100_000
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var unit = 10_000
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }
}
