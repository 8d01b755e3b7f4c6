import Geography

/// A little map that says where in England an authority lies, in kilometres.
struct LocatorMap: Sendable {
  /// How far the coast may stray: it is drawn a finger wide.
  private static let toleranceInMetres = 5_000.0
  /// Islands smaller than this are left out, unless they are all that an authority has.
  private static let leastIsland = 100_000_000.0

  private let coarse: BoundaryCollection
  private let outline: String
  private let frame: SVGFrame

  /// Draws the regions of a collection.
  init(_ collection: BoundaryCollection, regions: [String: String]) {
    coarse = collection.simplified(
      toleranceInMetres: Self.toleranceInMetres, droppingIslandsUnder: Self.leastIsland)
    var path = SVGPath()
    var points: [SVGPoint] = []
    for line in coarse.outlines(of: { regions[$0] }) {
      let line = line.map(Self.point)
      points += line
      path.add(line, isClosed: false)
    }
    outline = path.commands
    frame = SVGFrame(around: points, margin: 12)
  }

  /// A place in kilometres.
  private static func point(_ place: Coordinate) -> SVGPoint {
    let point = SVGPoint(place)
    return SVGPoint(x: (point.x + 5) / 10, y: (point.y - 5) / 10)
  }

  /// The map with one authority filled, and ringed so that a small one is seen.
  func svg(of code: String, name: String) -> String {
    guard let area = coarse[code: code], let largest = area.polygons.first else { return "" }
    var path = SVGPath()
    for ring in area.polygons.flatMap(\.rings) { path.add(ring.map(Self.point), isClosed: true) }
    let middle = Self.point(BoundaryArea(code: code, polygons: [largest]).centroid)
    return """
      <svg class="where" viewBox="\(frame.viewBox)" width="\(frame.width / 4)" \
      height="\(frame.height / 4)" role="img" aria-label="Where \(name.html) lies in England">\
      <path d="\(outline)" fill="none" stroke="#6f777b" stroke-width="4"/>\
      <path d="\(path.commands)" fill="#0b0c0c"/>\
      <circle cx="\(middle.x)" cy="\(middle.y)" r="24" fill="none" stroke="#0b0c0c" \
      stroke-width="7"/></svg>
      """
  }
}
