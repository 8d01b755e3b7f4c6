/// The legend of a picture: what its marks mean, and how many local authorities are so.
struct StaticLegend: Sendable {
  /// How high it is.
  let height: Int
  /// It as SVG.
  let svg: String

  /// The room for a mark beside its words.
  private static let indent = 36
  /// The room for a count behind them.
  private static let counts = 44

  /// Lays out the legends of fills and of symbols, the upper left corner at a point.
  init(_ legends: [MapScene.Legend], x: Int, y: Int, width: Int) {
    var top = y
    var parts: [String] = []
    for legend in legends {
      let heading = TextBlock(
        legend.isOverlay ? legend.title : legend.heading, width: width - Self.counts, size: 15,
        isBold: true)
      parts.append(heading.svg(x: x, y: top))
      parts.append(Self.atEnd("LAs", x: x + width, y: top, size: 13))
      top += heading.height + 6
      for entry in legend.entries {
        let words = TextBlock(entry.label, width: width - Self.indent - Self.counts, size: 15)
        parts.append(Self.swatch(entry.mark, isSymbol: legend.isOverlay, x: x, y: top + 1))
        parts.append(words.svg(x: x + Self.indent, y: top))
        parts.append(Self.atEnd(String(entry.count), x: x + width, y: top, size: 15))
        top += max(24, words.height + 5)
      }
      top += 12
    }
    height = top - y
    // Where the map runs under it, it stays legible.
    let ground =
      "<rect x=\"\(x - 8)\" y=\"\(y - 6)\" width=\"\(width + 16)\" height=\"\(height)\" "
      + "fill=\"#fff\" fill-opacity=\".85\"/>"
    svg = ([ground] + parts).joined(separator: "\n")
  }

  /// A short text that ends at a point.
  private static func atEnd(_ text: String, x: Int, y: Int, size: Int) -> String {
    "<text x=\"\(x)\" y=\"\(y + 15)\" font-size=\"\(size)\" text-anchor=\"end\" fill=\"#505a5f\">"
      + "\(text.html)</text>"
  }

  /// A mark, its upper left corner at a point.
  private static func swatch(_ mark: MapMark, isSymbol: Bool, x: Int, y: Int) -> String {
    let key = mark.rawValue
    let inside =
      isSymbol
      ? "<use href=\"#s-\(key)\" class=\"symbol\" transform=\"translate(96 72) scale(.7)\"/>"
      : "<rect x=\"4\" y=\"4\" width=\"184\" height=\"136\" class=\"k-\(key)\" stroke=\"#6f777b\" "
        + "stroke-width=\"7\"/>"
    return "<svg x=\"\(x)\" y=\"\(y)\" width=\"26\" height=\"20\" viewBox=\"0 0 192 144\">"
      + "\(inside)</svg>"
  }
}
