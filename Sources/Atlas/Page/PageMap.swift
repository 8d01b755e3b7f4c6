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
      aria-label="Map of local authorities: \(scene.first.title.html). \
      The table below has every value.">
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

  /// The areas of one geography, filled by the first layer's classes.
  private func shapes(_ shapes: [String: MapDrawing.Shape]) -> String {
    let layer = scene.first
    var lines: [String] = []
    for (index, place) in scene.release.authorities.enumerated() {
      guard let shape = shapes[place.code] else { continue }
      let value = layer.words(at: index)
      lines.append(
        "<path class=\"la k-\(layer.marks[index].rawValue)\" data-i=\"\(index)\" d=\"\(shape.path)\">"
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

  /// How a line is to be read; nothing where its label is enough.
  private static func meaning(_ entry: LegendEntry) -> String {
    entry.meaning.isEmpty ? "" : "<span class=\"why\">\(entry.meaning.html)</span>"
  }

  /// The legend without scripts; scripts make its lines into filters.
  private var legend: String {
    let layer = scene.first
    let lines = layer.legend.map { one in
      "<li>\(PageMarks.swatch(one.mark))"
        + "<span class=\"range\">\(one.label.html)\(Self.meaning(one))</span>"
        + " <span class=\"size\">\(one.count)</span></li>"
    }
    return """
      <p class="legend-title"><span>\(layer.legendTitle.html)</span> \
      <abbr title="local authorities">LAs</abbr></p>
      <ul>\(lines.joined())</ul>
      """
  }
}
