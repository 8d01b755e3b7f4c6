/// Areas that tile a country, as a boundary file gives them.
public struct BoundaryCollection: Hashable, Sendable {
  /// The areas in the order of their codes.
  public let areas: [BoundaryArea]
  /// The text members of the collection itself (vintage, attribution, licence), by name.
  public let members: [String: String]

  /// Orders the areas by code; of two with the same code, the first is kept.
  public init(areas: [BoundaryArea], members: [String: String] = [:]) {
    var seen: Set<String> = []
    self.areas = areas.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
    self.members = members
  }

  /// The area with a code, if it is in the collection.
  public subscript(code code: String) -> BoundaryArea? {
    var low = 0
    var high = areas.count
    while low < high {
      let middle = (low + high) / 2
      if areas[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < areas.count && areas[low].code == code ? areas[low] : nil
  }

  /// The areas that a caller wants, under the codes that it gives them.
  ///
  /// An area for which `code` answers nil is left out: so the English areas are taken from a file
  /// of the United Kingdom, and areas whose code has changed since the file's date get today's.
  public func recoded(_ code: (String) -> String?) -> BoundaryCollection {
    BoundaryCollection(
      areas: areas.compactMap { area in
        code(area.code).map {
          BoundaryArea(code: $0, properties: area.properties, polygons: area.polygons)
        }
      }, members: members)
  }
}
