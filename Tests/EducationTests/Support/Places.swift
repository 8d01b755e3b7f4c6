import Education
import Tabular

/// Where the package, its reference tables and the shared data are, from this file on upwards.
enum Places {
  static let package: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    while !parts.isEmpty, !Files.exists("/" + parts.joined(separator: "/") + "/Package.swift") {
      parts.removeLast()
    }
    return "/" + parts.joined(separator: "/")
  }()

  static let reference = package + "/pipelines/england/reference"
  static let data = package + "/../shared/data"
  static let hasData = Files.exists(data + "/gias/edubasealldata20231116.csv")

  static let register2023 = data + "/gias/edubasealldata20231116.csv"
  static let register2024 = data + "/gias/edubasealldata20240617.csv"

  static func england() throws -> AuthorityRegister {
    try AuthorityRegister(directory: reference)
  }
}
