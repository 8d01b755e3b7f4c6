/// A part of the map as one of the two geographies shows it: what is seen, and the names that fit.
struct DrawnView: Hashable, Sendable {
  /// What is seen.
  let frame: SVGFrame
  /// The size of letters.
  let labelSize: Int
  /// The names that fit into their shapes.
  let labels: [MapLabel]

  /// The whole of a drawing, with the ways to write each authority's name in the release's order.
  init(
    whole drawing: MapDrawing, _ shapes: [String: MapDrawing.Shape], codes: [String],
    names: [[LabelText]]
  ) {
    frame = drawing.frame
    labelSize = drawing.labelSize
    labels = Self.labels(shapes, codes, names, Array(codes.indices), size: labelSize)
  }

  /// A part of a drawing, in the shape of the whole, with a little of what lies around it.
  ///
  /// So much is shown at the least that a few shapes do not become giants.
  init(
    _ view: MapView, of drawing: MapDrawing, _ shapes: [String: MapDrawing.Shape],
    codes: [String], names: [[LabelText]], least: Int
  ) {
    let inside = view.members.compactMap { shapes[codes[$0]]?.frame }
    let around = SVGFrame(around: inside.flatMap(\.corners))
    let margin = max(around.width, around.height) / 25
    let close = around.grown(by: margin)
    let more = max(0, least - close.shaped(as: drawing.frame).width) / 2
    frame = close.grown(by: more).shaped(as: drawing.frame)
    // Twelve pixels where the map is 700 wide.
    labelSize = max(1, frame.width * 175 / 10_000)
    labels = Self.labels(shapes, codes, names, view.members, size: labelSize)
  }

  private static func labels(
    _ shapes: [String: MapDrawing.Shape], _ codes: [String], _ names: [[LabelText]],
    _ members: [Int], size: Int
  ) -> [MapLabel] {
    let placing = LabelPlacing(size: size)
    return members.compactMap { index in
      shapes[codes[index]]?.pieces.first.flatMap {
        placing.label(index, names[index], in: $0)
      }
    }
  }
}
