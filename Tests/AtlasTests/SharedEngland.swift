import Geography
import Tabular

/// The boundaries and regions of England's authorities, read from the shared data where it is.
enum SharedEngland {
  /// The shared data's folder: beside the package, which is the folder that holds its manifest.
  static let folder: String = {
    var folder = #filePath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if Files.exists(folder + "/Package.swift") { break }
    }
    return folder + "/../shared/data"
  }()

  private static let boundaryPath =
    folder + "/ons/Counties_and_Unitary_Authorities_December_2024_Boundaries_UK_BUC.geojson"
  private static let authorityPath = folder + "/authorities/england_education_las_153.csv"

  /// Whether both files are there.
  static let isThere = Files.exists(boundaryPath) && Files.exists(authorityPath)

  /// One authority, as the list has it.
  struct Authority {
    let oldCode: String
    let code: String
    let boundaryCode: String
    let name: String
    let regionCode: String
    let regionName: String
  }

  /// The 153 authorities.
  static func authorities() throws -> [Authority] {
    var reader = try DelimitedReader(path: authorityPath)
    let columns = try [
      "dfe_code", "ons_code", "ons_code_dec2024_boundary", "ons_name", "region_code", "region_name",
    ].map { try reader.header.require($0) }
    var found: [Authority] = []
    while try reader.next() {
      let cells = columns.map { reader.text($0) }
      found.append(
        Authority(
          oldCode: cells[0], code: cells[1], boundaryCode: cells[2], name: cells[3],
          regionCode: cells[4], regionName: cells[5]))
    }
    return found
  }

  /// The boundaries under today's codes.
  static func boundaries() throws -> BoundaryCollection {
    let codes = Dictionary(
      uniqueKeysWithValues: try authorities().map { ($0.boundaryCode, $0.code) })
    return try BoundaryCollection(
      geoJSON: Files.read(boundaryPath), file: "boundaries.geojson", codeProperty: "CTYUA24CD"
    ).recoded { codes[$0] }
  }
}
