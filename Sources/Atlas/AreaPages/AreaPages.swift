import Tabular

/// A page of its own for each authority, for those that it took the place of, and a list of all.
struct AreaPages {
  /// The folder's name in the map's directory.
  static let folder = "la"

  /// What the pages are made from.
  let scene: PageScene

  /// Writes the pages into a folder of the map's directory.
  func write(into directory: String) throws {
    try Files.makeDirectories(directory)
    let locator = scene.release.boundaries.map { boundaries in
      LocatorMap(
        boundaries,
        regions: Dictionary(
          scene.release.authorities.map { ($0.code, $0.regionName) },
          uniquingKeysWith: { old, _ in old }))
    }
    try Files.write(AreaIndex(scene: scene).bytes, to: "\(directory)/index.html")
    var written: Set<String> = ["index"]
    for (index, place) in scene.release.authorities.enumerated()
    where Self.isPlain(place.code) && written.insert(place.code).inserted {
      let page = AreaPage(scene: scene, index: index, locator: locator)
      try Files.write(page.bytes, to: "\(directory)/\(place.code).html")
    }
    for pointer in AreaPointer.all(of: scene)
    where Self.isPlain(pointer.code) && written.insert(pointer.code).inserted {
      try Files.write(pointer.bytes(scene), to: "\(directory)/\(pointer.code).html")
    }
  }

  /// The address of an authority's page from the map's directory.
  static func address(of code: String) -> String { "\(folder)/\(code).html" }

  /// Whether a code can be a file's name: ONS codes are a letter and eight digits.
  static func isPlain(_ code: String) -> Bool {
    code.utf8.count == 9
      && code.utf8.allSatisfy {
        $0.isASCIIDigit || ($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z"))
      }
  }
}

extension UInt8 {
  /// Whether it is one of the ten digits.
  fileprivate var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
