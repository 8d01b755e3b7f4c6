/// A layer as a picture by itself, ready for a report: it says what it shows, of which day, from
/// which sources and under which licence, and needs neither script, style nor font from elsewhere.
struct StaticMap {
  /// What is drawn.
  let scene: MapScene
  /// The layer that fills.
  let layer: MapLayer
  /// The shapes.
  let drawing: MapDrawing
  /// The names that fit.
  let names: DrawnView
  /// London enlarged; nil where it is not.
  let inset: MapInset?
  /// Whether hexagons are drawn.
  let isHexagons: Bool
  /// What it says of itself.
  let credits: MapCredits

  /// Pictures are as wide as a page of paper at 120 dots an inch.
  private static let width = 1000
  private static let margin = 40
  private static let mapWidth = 780
  private static let legendWidth = 290

  /// Draws a layer of a page's scene; nil where the release has no boundaries.
  init?(_ layer: MapLayer, of page: PageScene, isHexagons: Bool) {
    guard let drawing = page.drawing, let views = page.views else { return nil }
    scene = MapScene(layer, of: page.release.authorities)
    self.layer = layer
    self.drawing = drawing
    names = isHexagons ? views.whole.hexagons : views.whole.boundaries
    inset = isHexagons ? nil : page.inset
    self.isHexagons = isHexagons
    credits = MapCredits(page.release.about, layer: layer)
  }

  /// The picture as SVG.
  var svg: String {
    let inner = Self.width - 2 * Self.margin
    let notice = TextBlock(credits.notice, width: inner, size: 15, isBold: true)
    let title = TextBlock(layer.finding, width: inner, size: 28, isBold: true)
    let answer = TextBlock("\(layer.answer) As at \(credits.asAt).", width: inner, size: 16)
    let noticeHeight = notice.lines.isEmpty ? 0 : notice.height + 24
    let titleTop = noticeHeight + 28
    let answerTop = titleTop + title.height + 8
    let legendTop = answerTop + answer.height + 20
    let legend = StaticLegend(
      scene.legends, x: Self.width - Self.margin - Self.legendWidth, y: legendTop,
      width: Self.legendWidth)
    let mapHeight = drawing.frame.height * Self.mapWidth / drawing.frame.width
    // Under the legend the map reaches to the east in its southern half.
    let mapTop = legendTop + max(0, legend.height - mapHeight * 45 / 100)
    var bottom = mapTop + mapHeight + 24
    let notes = noteLines.map { line in
      let block = TextBlock(line, width: inner, size: 13)
      defer { bottom += block.height + 4 }
      return block.svg(x: Self.margin, y: bottom, colour: "#505a5f")
    }
    let height = bottom + 24
    let band =
      notice.lines.isEmpty
      ? ""
      : "<rect width=\"\(Self.width)\" height=\"\(noticeHeight)\" fill=\"#0b0c0c\"/>"
        + notice.svg(x: Self.margin, y: 10, colour: "#fff")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" \
      width="\(Self.width)" height="\(height)" role="img" aria-labelledby="title desc" \
      font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">
      <title id="title">\(layer.finding.html)</title>
      <desc id="desc">\(description.html)</desc>
      <metadata>\(metadata)</metadata>
      <style>\(Self.style)</style>
      <defs>
      \(definitions)
      </defs>
      <rect width="\(Self.width)" height="\(height)" fill="#fff"/>
      \(band)
      \(title.svg(x: Self.margin, y: titleTop))
      \(answer.svg(x: Self.margin, y: answerTop))
      <svg x="\(Self.margin)" y="\(mapTop)" width="\(Self.mapWidth)" height="\(mapHeight)" \
      viewBox="\(drawing.frame.viewBox)">
      \(map)
      </svg>
      \(legend.svg)
      \(notes.joined(separator: "\n"))
      </svg>

      """
  }

  /// What stands below the map: what is shown, what its words mean, and the credits.
  private var noteLines: [String] {
    let notes = layer.notes
    let about = [notes.definition, notes.denominator.isEmpty ? "" : "Out of \(notes.denominator)."]
    let meanings = layer.legend.filter { !$0.meaning.isEmpty }.map { "\($0.label): \($0.meaning)" }
    let beware = notes.caveats.isEmpty ? "" : "Beware: \(notes.caveats)"
    return
      ([about.filter { !$0.isEmpty }.joined(separator: " ")] + meanings + [beware]
      + credits.lines).filter { !$0.isEmpty }
  }
}
