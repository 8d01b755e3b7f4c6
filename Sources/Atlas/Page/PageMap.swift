/// The map as SVG: both geographies, one shown at a time, and the legend of the first layer.
struct PageMap {
  /// What it is made from.
  let scene: PageScene

  /// The figure with the map and its legend.
  var html: String {
    guard let drawing = scene.drawing else {
      return """
        <figure class="map" id="map"><p class="note">This release has no boundaries, so there is \
        no map. Every value is in the table below.</p></figure>
        """
    }
    let frame = drawing.frame
    return """
      <figure class="map" id="map" data-map="boundaries">
      <figcaption class="legend" id="legend">\(legend)</figcaption>
      <svg id="drawing" viewBox="\(frame.x) \(frame.y) \(frame.width) \(frame.height)" role="img" \
      aria-label="Map of local authorities: \(scene.first.indicator.label.html). \
      The table below has every value.">
      \(Self.patterns)
      <g id="boundaries">
      \(shapes(drawing.boundaries))
      <path class="frontier" d="\(drawing.regionLines)"/>
      </g>
      <g id="hexagons">
      \(shapes(drawing.hexagons))
      \(labels(drawing))
      <path class="frontier" d="\(drawing.hexagonRegionLines)"/>
      </g>
      <g id="marks"><path id="chosen-halo"/><path id="chosen-line"/><path id="focus-halo"/>\
      <path id="focus-line"/></g>
      </svg>
      <p class="tip" id="tip" aria-hidden="true" hidden></p>
      <div class="about" id="about">\(PageAbout(layer: scene.first).html)</div>
      </figure>
      """
  }

  /// Fills for what has no number: each differs from the others in form as well as in shade.
  private static let patterns = """
    <defs>
    <pattern id="hatch" width="60" height="60" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="60" height="60" fill="#e8e8e8"/>\
    <rect width="8" height="60" fill="#6f6f6f"/></pattern>
    <pattern id="dots" width="56" height="56" patternUnits="userSpaceOnUse">\
    <rect width="56" height="56" fill="#fff"/><circle cx="28" cy="28" r="11" fill="#444"/></pattern>
    <pattern id="waves" width="80" height="60" patternUnits="userSpaceOnUse">\
    <rect width="80" height="60" fill="#f4f0e6"/>\
    <path d="M0 40l40-24 40 24" fill="none" stroke="#555" stroke-width="7"/></pattern>
    </defs>
    """

  /// The areas of one geography, filled by the first layer's classes.
  private func shapes(_ shapes: [String: MapDrawing.Shape]) -> String {
    let layer = scene.first
    var lines: [String] = []
    for (index, place) in scene.release.authorities.enumerated() {
      guard let shape = shapes[place.code] else { continue }
      let value = place.figures[layer.index].words(unit: layer.indicator.unit)
      lines.append(
        "<path class=\"la k-\(layer.classes.keys[index])\" data-i=\"\(index)\" d=\"\(shape.path)\">"
          + "<title>\(place.name.html): \(value.html)</title></path>")
    }
    return lines.joined(separator: "\n")
  }

  /// Short names in the hexagons, for eyes only: the shapes carry the full names.
  private func labels(_ drawing: MapDrawing) -> String {
    let places = scene.release.authorities
    let names = ShortName.all(places.map(\.name))
    var texts: [String] = []
    for (index, place) in places.enumerated() {
      guard let shape = drawing.hexagons[place.code] else { continue }
      texts.append("<text x=\"\(shape.x)\" y=\"\(shape.y + 26)\">\(names[index].html)</text>")
    }
    return "<g class=\"names\" aria-hidden=\"true\">\(texts.joined())</g>"
  }

  /// How a class without numbers is to be read; nothing for one with numbers.
  private static func meaning(_ key: String) -> String {
    Figure.Symbol(rawValue: key).map { "<span class=\"why\">\($0.meaning.html)</span>" } ?? ""
  }

  /// The legend without scripts; scripts make its lines into filters.
  private var legend: String {
    let layer = scene.first
    let lines = layer.classes.classes.map { one in
      "<li><span class=\"swatch k-\(one.key)\"></span>"
        + "<span class=\"range\">\(one.label.html)\(Self.meaning(one.key))</span>"
        + " <span class=\"size\">\(one.count)</span></li>"
    }
    return """
      <p class="legend-title"><span>\(layer.classes.title.html)</span> \
      <abbr title="local authorities">LAs</abbr></p>
      <ul>\(lines.joined())</ul>
      """
  }
}
