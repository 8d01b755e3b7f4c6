/// A name written into a shape of the map.
struct MapLabel: Hashable, Sendable {
  /// The authority's place in the release's list.
  let index: Int
  /// The name as written.
  let text: LabelText
  /// The middle of the label.
  let middle: SVGPoint
  /// The size of its letters.
  let size: Int

  /// The label as SVG, one line below the other.
  ///
  /// Its letters suit the fill of the shape, and say their size where it is not the usual one.
  func svg(on mark: MapMark, usual: Int) -> String {
    let step = LabelText.lineHeight * Double(size)
    // Letters stand on their line: their middle is about a third of their size above it.
    let first =
      Double(middle.y) - Double(text.lines.count - 1) / 2 * step + 0.35 * Double(size)
    let lines = text.lines.enumerated().map { number, line in
      "<tspan x=\"\(middle.x)\" y=\"\(Int((first + Double(number) * step).rounded()))\">"
        + "\(line.html)</tspan>"
    }
    let pale = mark.isDark ? " class=\"pale\"" : ""
    let own = size == usual ? "" : " font-size=\"\(size)\""
    return "<text data-i=\"\(index)\"\(pale)\(own)>\(lines.joined())</text>"
  }
}
