import Geography
import JSONText
import Tabular

extension TableExport {
  /// The rows as features: points where they have coordinates, else the area of their authority.
  func writeFeatures(to sink: Sink) throws -> Int {
    let geometry = try RowGeometry(table, in: release)
    let head = ExportDescription(of: table, release).members
    try sink(Array("{\n\"type\": \"FeatureCollection\",\n".utf8))
    for member in head {
      let name = JSONValue.string(member.name).serialised(indent: nil)
      try sink(name + Array(": ".utf8) + member.value.serialised(indent: nil) + Array(",\n".utf8))
    }
    try sink(Array("\"features\": [".utf8))
    let key = table.primaryKey.count == 1 ? table.primaryKey.first : nil
    let place = key.flatMap { key in table.fields.firstIndex { $0.name == key } }
    var isFirst = true
    let count = try forEachRow { reader in
      var feature = Array((isFirst ? "\n" : ",\n").utf8)
      isFirst = false
      feature += Array("{\"type\":\"Feature\"".utf8)
      if let place {
        feature += Array(",\"id\":".utf8)
        feature += JSONValue.string(reader.text(place)).serialised(indent: nil)
      }
      feature += Array(",\"properties\":".utf8)
      feature += TypedCells.object(table.fields, reader).serialised(indent: nil)
      feature += Array(",\"geometry\":".utf8) + geometry.geometry(of: reader)
      feature.append(UInt8(ascii: "}"))
      try sink(feature)
    }
    try sink(Array("\n]\n}\n".utf8))
    return count
  }
}

/// Where the rows of a table are.
private struct RowGeometry {
  /// The columns of longitude and latitude.
  private var point: (longitude: Int, latitude: Int)?
  /// The column of the authority, and the geometry of each.
  private var authority: Int?
  private var areas: [String: [UInt8]] = [:]

  init(_ table: ReleaseTable, in release: ReleaseReader) throws {
    func place(_ name: String) -> Int? { table.fields.firstIndex { $0.name == name } }
    let isPlace = table.name != CuratedTable.localAuthorities.name
    if isPlace, let longitude = place("longitude"), let latitude = place("latitude") {
      point = (longitude, latitude)
      return
    }
    let map = "\(release.directory)/\(ReleaseMap.path)"
    guard let column = table.authorityColumn.flatMap(place), Files.exists(map) else {
      throw NoGeometryInTable(table: table.name)
    }
    authority = column
    let boundaries = try BoundaryCollection(
      geoJSON: Files.read(map), file: ReleaseMap.path, codeProperty: nil)
    for area in boundaries.areas {
      areas[area.code] = BoundaryCollection.geoJSONGeometry(of: area)
    }
  }

  /// The geometry of the row at hand; `null` where it has none.
  func geometry(of reader: borrowing DelimitedReader) -> [UInt8] {
    if let point {
      let (longitude, latitude) = (reader.text(point.longitude), reader.text(point.latitude))
      guard Double(longitude) != nil, Double(latitude) != nil else { return Array("null".utf8) }
      return Array("{\"type\":\"Point\",\"coordinates\":[\(longitude),\(latitude)]}".utf8)
    }
    return authority.flatMap { areas[reader.text($0)] } ?? Array("null".utf8)
  }
}

/// A table whose rows are at no place.
public struct NoGeometryInTable: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table.
  public let table: String

  /// What is wrong and what to do.
  public var description: String {
    "\(table) has neither coordinates nor authorities; export it as csv, excel or jsonl"
  }
}
