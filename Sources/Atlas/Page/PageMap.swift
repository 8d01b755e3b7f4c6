/// The map as SVG: both geographies, one shown at a time, and the legend of the first layer.
struct PageMap {
  /// What it is made from.
  let scene: PageScene

  /// The figure with the map and its legend.
  var html: String {
    guard let drawing = scene.drawing, let views = scene.views else {
      return """
        <figure class="map" id="map"><p class="note">This release has no boundaries, so there is \
        no map. Every value is in the table below.</p>\(PageDownloads(scene: scene).html)</figure>
        """
    }
    return """
      <figure class="map" id="map" data-map="boundaries">
      <figcaption class="legend" id="legend">\(legend)</figcaption>
      \(PageViews(views: views).choice)
      <svg id="drawing" viewBox="\(drawing.frame.viewBox)" role="img" \
      aria-label="Map of local authorities: \(scene.first.title.html). \
      The table below has every value.">
      <defs>
      \(MapMark.patterns("m"))
      \(scene.inset == nil ? "" : MapMark.patterns("f", scale: ".3"))
      </defs>
      <g id="boundaries">
      \(shapes(drawing.boundaries))
      <path class="frontier" d="\(drawing.regionLines)"/>
      </g>
      \(inset(drawing))
      <g id="hexagons">
      \(shapes(drawing.hexagons))
      <path class="frontier" d="\(drawing.hexagonRegionLines)"/>
      </g>
      \(PageViews(views: views).names(marks: scene.first.marks))
      <g id="marks"><path class="chosen-halo"/><path class="chosen-line"/>\
      <path class="focus-halo"/><path class="focus-line"/></g>
      </svg>
      \(PageDownloads(scene: scene).html)
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

  /// London enlarged, for eyes and pointers: the map itself has its authorities for the keyboard.
  private func inset(_ drawing: MapDrawing) -> String {
    guard let inset = scene.inset else { return "" }
    let places = scene.release.authorities
    let paths = inset.members.compactMap { index in
      drawing.boundaries[places[index].code].map {
        "<path class=\"la k-\(scene.first.marks[index].rawValue)\" data-i=\"\(index)\" "
          + "d=\"\($0.path)\"/>"
      }
    }
    return """
      <g id="inset" aria-hidden="true">
      <text class="inset-title" x="\(inset.heading.x)" y="\(inset.heading.y)" \
      font-size="\(drawing.labelSize)">\(inset.name.html), enlarged</text>
      <g transform="\(inset.place.transform)">
      \(paths.joined(separator: "\n"))
      <path class="frontier" d="\(inset.outline)"/>
      <path class="chosen-halo"/><path class="chosen-line"/>
      <path class="focus-halo"/><path class="focus-line"/>
      </g>
      </g>
      """
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
