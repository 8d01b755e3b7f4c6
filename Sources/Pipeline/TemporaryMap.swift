import Tabular
enum MapPage {
  static let version = "0"
  static func draw(release: String, into: String) throws {
    try Files.makeDirectories(into)
    try Files.write(Array("<!doctype html>".utf8), to: into + "/index.html")
  }
}
