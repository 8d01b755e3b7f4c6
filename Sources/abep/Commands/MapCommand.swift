import Atlas
import CommandLineKit
import Pipeline
import Tabular

/// Draws the map and publishes the release, or draws one layer of a release as a picture.
struct MapCommand: StageCommand {
  var selection = RunSelection()
  var layer: String?
  var isHexagons = false
  var picture: String?
  var release: String?

  static let name = "map"
  static let stage: Stage? = .map
  static let summary =
    "Draws the map of the release that was loaded, and publishes both together; or one layer as SVG."
  static let example = "abep map england --layer academy_percent --hexagons --svg academies.svg"
  static let discussion =
    "With --svg it publishes nothing: it draws one layer of a published release as a picture for a"
    + " report, with title, legend, sources, licence and release in it. The layer is named as in the"
    + " address of the map's page; a name that is none lists them all."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .option(
        "layer", "name", "The layer to draw with --svg (default: the page's first).", \.layer),
      .flag("hexagons", "Draw a hexagon for each authority, with --svg.", \.isHexagons),
      .option("svg", "file", "Write the picture of a layer here; - is standard output.", \.picture),
      .option("release", "release", "The release to draw with --svg (default latest).", \.release),
      .asAt(\.selection), .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    guard let picture else {
      guard layer == nil, !isHexagons, release == nil else {
        throw PipelineFailure(
          .usage, "--layer, --hexagons and --release say which picture to draw; name its --svg FILE"
        )
      }
      return try publish(in: context)
    }
    let shelf = try context.shelf(of: selection)
    let bytes = try drawn(selection.entry(on: shelf, named: release).directory)
    guard picture != "-" else {
      try context.console.write(bytes)
      return .success
    }
    let target = context.absolute(picture)
    guard !target.hasPrefix(shelf.folder + "/") else {
      throw PipelineFailure(
        .usage, "--svg \(picture) lies among the releases, which never change; name another file")
    }
    try Files.write(bytes, to: target)
    return .success
  }

  /// The picture of the layer.
  private func drawn(_ directory: String) throws -> [UInt8] {
    do {
      return try StaticMaps(release: directory).svg(of: layer, hexagons: isHexagons)
    } catch let error as UnknownLayer {
      throw PipelineFailure(.usage, "\(error)")
    }
  }
}
