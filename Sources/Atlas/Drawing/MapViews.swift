/// The parts of the map that can be shown, and the names that fit into each of them.
struct MapViews: Sendable {
  /// The two drawings of a part.
  struct Pair: Sendable {
    /// The part; nil for the whole.
    let view: MapView?
    /// It by boundaries.
    let boundaries: DrawnView
    /// It by hexagons.
    let hexagons: DrawnView
  }

  /// The whole.
  let whole: Pair
  /// The parts, regions first.
  let parts: [Pair]

  /// Frames the parts of a drawing and finds room for names.
  init(_ drawing: MapDrawing, of release: MapRelease) {
    let codes = release.authorities.map(\.code)
    let names = release.authorities.map { LabelText.ways(of: $0.name) }
    let short = ShortName.all(release.authorities.map(\.name))
    let hexNames = zip(names, short).map { $0 + [LabelText(lines: [$1])] }
    whole = Pair(
      view: nil,
      boundaries: DrawnView(whole: drawing, drawing.boundaries, codes: codes, names: names),
      hexagons: DrawnView(whole: drawing, drawing.hexagons, codes: codes, names: hexNames))
    parts = MapView.all(of: release).map { view in
      Pair(
        view: view,
        boundaries: DrawnView(
          view, of: drawing, drawing.boundaries, codes: codes, names: names,
          least: drawing.frame.width / 12),
        hexagons: DrawnView(
          view, of: drawing, drawing.hexagons, codes: codes, names: hexNames,
          least: drawing.frame.width / 4))
    }
  }
}
