import Geography

/// The shapes of the map page in one frame: boundaries on the National Grid, and hexagons.
///
/// The unit is a hundred metres; y runs to the south, as in SVG.
struct MapDrawing: Sendable {
  /// An area as a shape and the point that stands for it.
  struct Shape: Hashable, Sendable {
    /// The commands of an SVG path.
    let path: String
    /// The middle, to the east.
    let x: Int
    /// The middle, to the south.
    let y: Int
    /// The outline of each piece, and then its holes; the largest piece is the first.
    let pieces: [[[SVGPoint]]]

    /// The outlines of all pieces and their holes.
    var rings: [[SVGPoint]] { pieces.flatMap(\.self) }
    /// The frame of all pieces.
    var frame: SVGFrame { SVGFrame(around: rings.joined()) }
  }

  /// The frame of the whole.
  let frame: SVGFrame
  /// The boundaries by code.
  let boundaries: [String: Shape]
  /// The hexagons by code.
  let hexagons: [String: Shape]
  /// The lines between regions and along the coast.
  let regionLines: String
  /// The sides of hexagons between regions and along the coast.
  let hexagonRegionLines: String
  /// How true the hexagons are to the map.
  let quality: HexLayoutQuality

  /// The size of letters on the whole map: eleven pixels where it is 700 wide.
  var labelSize: Int { frame.width * 155 / 10_000 }

  /// Draws areas.
  ///
  /// - Parameters:
  ///   - collection: The areas.
  ///   - regions: The region of each area, by the area's code.
  init(_ collection: BoundaryCollection, regions: [String: String]) {
    let layout = HexLayout(collection, regions: regions)
    quality = layout.quality
    boundaries = Dictionary(
      uniqueKeysWithValues: collection.areas.map { ($0.code, Self.shape(of: $0)) })
    var lines = SVGPath()
    for line in collection.outlines(of: { regions[$0] }) {
      lines.add(line.map { SVGPoint($0) }, isClosed: false)
    }
    regionLines = lines.commands
    frame = SVGFrame(around: boundaries.values.flatMap(\.rings).joined(), margin: 30)
    let drawing = HexagonDrawing(layout.cells, regions: regions, in: frame)
    hexagons = drawing.shapes
    hexagonRegionLines = drawing.regionLines
  }

  /// An area as a shape.
  private static func shape(of area: BoundaryArea) -> Shape {
    let pieces = area.polygons.map { $0.rings.map { ring in ring.map { SVGPoint($0) } } }
    var path = SVGPath()
    for ring in pieces.joined() { path.add(ring, isClosed: true) }
    let middle = area.polygons.first.map {
      SVGPoint(BoundaryArea(code: area.code, polygons: [$0]).centroid)
    }
    return Shape(path: path.commands, x: middle?.x ?? 0, y: middle?.y ?? 0, pieces: pieces)
  }
}
