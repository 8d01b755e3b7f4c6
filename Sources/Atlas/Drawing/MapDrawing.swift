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
  }

  /// The frame: its least x and y, its width and its height.
  let frame: (x: Int, y: Int, width: Int, height: Int)
  /// The boundaries by code.
  let boundaries: [String: Shape]
  /// The hexagons by code.
  let hexagons: [String: Shape]
  /// The lines between regions and along the coast.
  let regionLines: String
  /// The sides of hexagons between regions and along the coast.
  let hexagonRegionLines: String
  /// The width of a hexagon.
  let hexagonWidth: Int
  /// How true the hexagons are to the map.
  let quality: HexLayoutQuality

  /// Draws areas.
  ///
  /// - Parameters:
  ///   - collection: The areas.
  ///   - regions: The region of each area, by the area's code.
  init(_ collection: BoundaryCollection, regions: [String: String]) {
    let layout = HexLayout(collection, regions: regions)
    quality = layout.quality
    var shapes: [String: Shape] = [:]
    var points: [SVGPoint] = []
    for area in collection.areas {
      var path = SVGPath()
      for polygon in area.polygons {
        for ring in polygon.rings {
          let vertices = ring.map { SVGPoint($0) }
          points += vertices
          path.add(vertices, isClosed: true)
        }
      }
      let middle = area.polygons.first.map {
        SVGPoint(BoundaryArea(code: area.code, polygons: [$0]).centroid)
      }
      shapes[area.code] = Shape(path: path.commands, x: middle?.x ?? 0, y: middle?.y ?? 0)
    }
    boundaries = shapes
    var lines = SVGPath()
    for line in collection.outlines(of: { regions[$0] }) {
      lines.add(line.map { SVGPoint($0) }, isClosed: false)
    }
    regionLines = lines.commands
    let margin = 30
    let west = (points.map(\.x).min() ?? 0) - margin
    let east = (points.map(\.x).max() ?? 0) + margin
    let north = (points.map(\.y).min() ?? 0) - margin
    let south = (points.map(\.y).max() ?? 0) + margin
    frame = (west, north, east - west, south - north)
    let drawing = HexagonDrawing(
      layout.cells, regions: regions, in: (west, north, east - west, south - north))
    hexagons = drawing.shapes
    hexagonRegionLines = drawing.regionLines
    hexagonWidth = drawing.width
  }
}
