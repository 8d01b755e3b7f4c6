import Foundation

/// A folder of its own for one test, removed with the value.
final class Scratch {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("abep-curation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  func appending(_ name: String) -> String { "\(path)/\(name)" }
}

/// The package's root and the shared data beside it.
enum Places {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    while url.path != "/" {
      url.deleteLastPathComponent()
      let manifest = url.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { break }
    }
    return url.path
  }()
  static let data = root + "/../shared/data"
  static let hasData = FileManager.default.fileExists(atPath: data + "/gias")
}
