import Glibc

@testable import Geography

/// The ONS boundary file of the shared data, read in place where it is there.
enum SharedBoundaries {
  /// Counties and unitary authorities, December 2024, ultra generalised.
  static let name = "Counties_and_Unitary_Authorities_December_2024_Boundaries_UK_BUC.geojson"

  /// The file's path: beside the package, which is the folder that holds its manifest.
  static let path: String = {
    var folder = #filePath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if unsafe access(folder + "/Package.swift", R_OK) == 0 { break }
    }
    return folder + "/../shared/data/ons/" + name
  }()

  /// Whether the file can be read.
  static let isThere = unsafe access(path, R_OK) == 0

  /// The file's bytes.
  static func bytes() -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { return [] }
    defer { unsafe fclose(file) }
    var all: [UInt8] = []
    var buffer = Array(repeating: UInt8(0), count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count <= 0 { return all }
      all.append(contentsOf: buffer[..<count])
    }
  }

  /// The English areas.
  static func england() throws -> BoundaryCollection {
    try BoundaryCollection(geoJSON: bytes(), file: name, codeProperty: "CTYUA24CD")
      .recoded { $0.hasPrefix("E") ? $0 : nil }
  }
}
