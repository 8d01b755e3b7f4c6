import Tabular

/// Pictures of a release's layers.
public struct StaticMaps: Sendable {
  private let page: PageScene

  /// Reads a release.
  ///
  /// - Parameter directory: The release's directory.
  /// - Throws: As `MapPage.draw(release:into:)` does.
  public init(release directory: String) throws {
    page = try PageScene(try MapRelease(reading: directory))
  }

  /// The names of the layers, the one that the page opens with first, with what each shows.
  public var layers: [(name: String, title: String)] {
    ([page.first] + page.layers.filter { $0.id != page.first.id }).map { ($0.id, $0.title) }
  }

  /// A layer as SVG.
  ///
  /// - Parameters:
  ///   - name: The layer's name; nil for the one that the page opens with.
  ///   - hexagons: Whether each authority is a hexagon.
  /// - Returns: UTF-8.
  /// - Throws: `UnknownLayer` where no layer has the name; `MapPageError` where the release has no
  ///   boundaries.
  public func svg(of name: String?, hexagons: Bool) throws -> [UInt8] {
    let layer = name.map { name in page.layers.first { $0.id == name } } ?? page.first
    guard let layer else { throw UnknownLayer(name: name ?? "", layers: layers.map(\.name)) }
    guard let map = StaticMap(layer, of: page, isHexagons: hexagons) else {
      throw MapPageError(
        file: "la_map.geojson", "is not in the release; without boundaries nothing can be drawn")
    }
    return Array(map.svg.utf8)
  }
}

/// A layer that a release has not.
public struct UnknownLayer: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was asked for.
  public let name: String
  /// What there is.
  public let layers: [String]

  /// What is wrong, and what to choose from.
  public var description: String {
    "the release has no layer \"\(name)\"; it has \(layers.joined(separator: ", "))"
  }
}
