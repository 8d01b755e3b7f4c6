import JSONText

/// Reads the features of a GeoJSON file, and says exactly which member is not as it should be.
struct BoundaryReader {
  /// The file's name, for messages.
  let file: String
  /// The property that holds the code; nil when the feature's own `id` does.
  let codeProperty: String?
  /// The feature being read.
  private var feature: Int?
  /// Its code, once known.
  private var code: String?

  /// Prepares to read a file.
  init(file: String, codeProperty: String?) {
    self.file = file
    self.codeProperty = codeProperty
  }

  /// Reads a whole file.
  mutating func read(_ bytes: [UInt8]) throws -> BoundaryCollection {
    let root: JSONNode
    do {
      root = try JSONParser().parse(bytes)
    } catch {
      throw BoundaryError(
        file: file, feature: nil, code: nil, member: "",
        place: "\(error.position.line):\(error.position.column)",
        message: "not JSON: \(error.what); download the file again")
    }
    guard let kind = root["type"]?.string, kind == "FeatureCollection" else {
      throw fault(root["type"] ?? root, "type", "is not \"FeatureCollection\"")
    }
    if let crs = root["crs"], let name = crs["properties"]?["name"]?.string,
      !["4326", "CRS84", "OGC:CRS84"].contains(where: { name.hasSuffix($0) })
    {
      throw fault(
        crs, "crs", "is \(name); ask for the file in longitude and latitude (EPSG:4326)")
    }
    guard let nodes = root["features"]?.array, !nodes.isEmpty else {
      throw fault(root["features"] ?? root, "features", "is not a list of features")
    }
    var areas: [BoundaryArea] = []
    var seen: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      feature = index + 1
      code = nil
      let area = try self.area(node)
      if let other = seen.updateValue(index + 1, forKey: area.code) {
        throw fault(node, codeName, "is the same as feature \(other)'s; codes must differ")
      }
      areas.append(area)
    }
    return BoundaryCollection(areas: areas, members: texts(root, except: "type"))
  }

  /// Where the code is looked for, in words.
  private var codeName: String { codeProperty.map { "properties.\($0)" } ?? "id" }

  /// One feature.
  private mutating func area(_ node: JSONNode) throws -> BoundaryArea {
    let holder = codeProperty.map { node["properties"]?[$0] } ?? node["id"]
    guard let text = holder?.string, !text.isEmpty else {
      throw fault(
        holder ?? node, codeName,
        codeProperty == nil
          ? "is not a text; give each feature its code as its id"
          : "is not a text; name the property that holds the code")
    }
    code = text
    guard let geometry = node["geometry"] else {
      throw fault(node, "geometry", "is missing")
    }
    let coordinates = geometry["coordinates"]
    let path = "geometry.coordinates"
    var polygons: [BoundaryPolygon] = []
    switch geometry["type"]?.string {
    case "Polygon":
      polygons = [try polygon(try list(coordinates, of: geometry, path, "rings"), path)]
    case "MultiPolygon":
      let pieces = try list(coordinates, of: geometry, path, "polygons")
      for (index, piece) in pieces.enumerated() {
        let inner = "\(path)[\(index)]"
        polygons.append(try polygon(try list(piece, of: geometry, inner, "rings"), inner))
      }
    default:
      throw fault(
        geometry["type"] ?? geometry, "geometry.type", "is neither Polygon nor MultiPolygon")
    }
    let properties = node["properties"].map { texts($0, except: nil) } ?? [:]
    return BoundaryArea(code: text, properties: properties, polygons: polygons)
  }

  /// One polygon from its rings.
  private func polygon(_ rings: [JSONNode], _ path: String) throws -> BoundaryPolygon {
    var read: [[Coordinate]] = []
    for (index, node) in rings.enumerated() {
      let inner = "\(path)[\(index)]"
      let positions = try list(node, of: node, inner, "positions")
      var ring: [Coordinate] = []
      ring.reserveCapacity(positions.count)
      for (number, position) in positions.enumerated() {
        guard let pair = position.array, pair.count >= 2, let longitude = pair[0].number,
          let latitude = pair[1].number
        else {
          throw fault(position, "\(inner)[\(number)]", "is not a longitude and a latitude")
        }
        guard abs(longitude) <= 180, abs(latitude) <= 90 else {
          throw fault(
            position, "\(inner)[\(number)]",
            "is not in degrees; ask for the file in longitude and latitude (EPSG:4326)")
        }
        ring.append(Coordinate(longitude: longitude, latitude: latitude))
      }
      guard ring.count >= 4, ring.first == ring.last else {
        throw fault(
          node, inner, "is not a closed ring: it needs four positions, the last like the first")
      }
      read.append(ring)
    }
    return BoundaryPolygon(outer: read[0], holes: Array(read.dropFirst()))
  }

  /// The elements of a list that may not be empty.
  private func list(
    _ node: JSONNode?, of parent: JSONNode, _ path: String, _ what: String
  ) throws -> [JSONNode] {
    guard let elements = node?.array, !elements.isEmpty else {
      throw fault(node ?? parent, path, "is not a list of \(what)")
    }
    return elements
  }

  /// The members of an object that are texts.
  private func texts(_ node: JSONNode, except: String?) -> [String: String] {
    var found: [String: String] = [:]
    for member in node.members ?? [] where member.name != except {
      if let text = member.value.string { found[member.name] = text }
    }
    return found
  }

  /// An error at a node of the feature being read.
  private func fault(_ node: JSONNode, _ member: String, _ message: String) -> BoundaryError {
    BoundaryError(
      file: file, feature: feature, code: code, member: member,
      place: "\(node.position.line):\(node.position.column)", message: message)
  }
}

extension BoundaryCollection {
  /// Reads a GeoJSON FeatureCollection of polygons and multipolygons in longitude and latitude.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - file: The file's name, for messages.
  ///   - codeProperty: The property that holds each area's code; nil when the feature's `id` does.
  /// - Throws: `BoundaryError`, which names the file, line, feature and member at fault.
  public init(geoJSON bytes: [UInt8], file: String, codeProperty: String? = nil) throws {
    var reader = BoundaryReader(file: file, codeProperty: codeProperty)
    self = try reader.read(bytes)
  }
}
