import Geography

/// London enlarged beside the map: its 33 authorities cover a three-hundredth of England.
struct MapInset: Sendable {
  /// The region that is enlarged.
  static let regionCode = "E12000007"

  /// The region's name.
  let name: String
  /// The places of its authorities in the release's list.
  let members: [Int]
  /// Where it stands.
  let place: InsetPlacing.Place
  /// Where its heading stands: above its north-western corner.
  let heading: SVGPoint
  /// The region's outline, not enlarged.
  let outline: String

  /// Finds room for London on a map; nil where it is not on it, or has no room.
  init?(
    _ view: MapView, of release: MapRelease, _ collection: BoundaryCollection,
    drawing: MapDrawing
  ) {
    let codes = Set(view.members.map { release.authorities[$0].code })
    let shapes = drawing.boundaries.filter { codes.contains($0.key) }
    guard view.code == Self.regionCode, !shapes.isEmpty else { return nil }
    let part = SVGFrame(around: shapes.values.flatMap(\.frame.corners))
    let frame = drawing.frame
    // The legend stands in the north-east, the choice of the part in the north-west.
    let placing = InsetPlacing(
      drawing.boundaries.values.flatMap(\.rings), in: frame,
      leaving: [
        SVGFrame(
          x: frame.x + frame.width * 6 / 10, y: frame.y, width: frame.width * 4 / 10,
          height: frame.height * 45 / 100),
        SVGFrame(
          x: frame.x, y: frame.y, width: frame.width * 4 / 10, height: frame.height / 10),
      ])
    let size = drawing.labelSize
    guard let place = placing.place(for: part, heading: size * 2) else { return nil }
    name = view.name
    members = view.members
    self.place = place
    heading = SVGPoint(
      x: part.x * place.quarters / 4 + place.shiftX,
      y: part.y * place.quarters / 4 + place.shiftY - size * 3 / 4)
    var path = SVGPath()
    let areas = BoundaryCollection(areas: collection.areas.filter { codes.contains($0.code) })
    for line in areas.outlines(of: { _ in "" }) {
      path.add(line.map { SVGPoint($0) }, isClosed: false)
    }
    outline = path.commands
  }
}
