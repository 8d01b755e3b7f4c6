import Tabular

/// The map of a release's local authorities: one page that works from a file, by keyboard, in print
/// and, for its table and its first map, without scripts.
public enum MapPage {
  /// The version of the page's making, which is part of a release's content key: it changes
  /// whenever the same release would give another page.
  public static let version = "5"

  /// The file's name in the map's directory.
  public static let path = "index.html"

  /// Draws the page of a release, pictures of the layer that it opens with, and a page an authority.
  ///
  /// - Parameters:
  ///   - directory: The release's directory, with its tables at the top.
  ///   - mapDirectory: Where `index.html`, `boundaries.svg`, `hexagons.svg` and the folder `la` are
  ///     written; it is made where it is missing.
  ///   - address: The address at which the release is published, for `sitemap.xml`; nil for none.
  /// - Throws: `MapPageError`, `BoundaryError` or an error of the file and table readers, each of
  ///   which names the file at fault.
  public static func draw(
    release directory: String, into mapDirectory: String, address: String? = nil
  ) throws {
    let scene = try PageScene(try MapRelease(reading: directory))
    try Files.makeDirectories(mapDirectory)
    try Files.write(PageDocument(scene: scene).bytes, to: mapDirectory + "/" + path)
    for (name, isHexagons) in [("boundaries", false), ("hexagons", true)] {
      guard let picture = StaticMap(scene.first, of: scene, isHexagons: isHexagons) else {
        continue
      }
      try Files.write(Array(picture.svg.utf8), to: "\(mapDirectory)/\(name).svg")
    }
    if let address {
      try Files.write(Sitemap(scene, at: address).bytes, to: "\(mapDirectory)/sitemap.xml")
    }
    try AreaPages(scene: scene).write(into: "\(mapDirectory)/\(AreaPages.folder)")
  }

  /// The bytes of the page of a release; the same release gives the same bytes.
  ///
  /// - Parameter directory: The release's directory.
  /// - Returns: UTF-8.
  /// - Throws: As `draw(release:into:)` does.
  public static func bytes(release directory: String) throws -> [UInt8] {
    PageDocument(scene: try PageScene(try MapRelease(reading: directory))).bytes
  }
}
