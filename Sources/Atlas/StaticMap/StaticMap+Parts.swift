extension StaticMap {
  /// The look of shapes, lines and names.
  static let style = """
    .la { stroke: #fff; stroke-width: .5px; vector-effect: non-scaling-stroke; \
    stroke-linejoin: round; }
    .la.k-zero, .la.k-low, .la.k-z { stroke-width: 1px; }
    .la.k-z { stroke-dasharray: 3 3; }
    \(MapMark.style)
    \(MapMark.fills("f", in: ".enlarged"))
    .frontier { fill: none; stroke: #6f777b; stroke-width: 1.2px; \
    vector-effect: non-scaling-stroke; stroke-linejoin: round; }
    .names { text-anchor: middle; fill: #0b0c0c; paint-order: stroke; stroke: #fff; \
    stroke-opacity: .6; stroke-width: .16em; stroke-linejoin: round; }
    .names .pale { fill: #fff; stroke: #0b0c0c; stroke-opacity: .35; }
    .symbol { fill: #0b0c0c; stroke: #fff; stroke-width: 3px; paint-order: stroke; }
    """

  /// Patterns and symbols, for those marks that are drawn.
  var definitions: String {
    var parts = [MapMark.patterns()]
    if inset != nil { parts.append(MapMark.patterns("f", scale: ".3")) }
    if scene.legends.contains(where: \.isOverlay) { parts.append(MapMark.symbols) }
    return parts.joined(separator: "\n")
  }

  /// The shapes with what is said of each, the lines between regions, names, and London.
  var map: String {
    let shapes = isHexagons ? drawing.hexagons : drawing.boundaries
    let paths = scene.places.compactMap { place in shapes[place.code].map { path(place, $0) } }
    let lines = isHexagons ? drawing.hexagonRegionLines : drawing.regionLines
    let texts = names.labels.map {
      $0.svg(on: scene.places[$0.index].fill, usual: names.labelSize)
    }
    return """
      <g>
      \(paths.joined(separator: "\n"))
      </g>
      <path class="frontier" d="\(lines)"/>
      <g class="names" font-size="\(names.labelSize)">\(texts.joined())</g>
      \(enlarged)
      """
  }

  /// One authority.
  private func path(_ place: MapScene.Place, _ shape: MapDrawing.Shape) -> String {
    "<path class=\"la k-\(place.fill.rawValue)\" data-code=\"\(place.code.html)\" d=\"\(shape.path)\">"
      + "<title>\(place.name.html): \(place.words.html)</title></path>"
  }

  /// London beside the map.
  private var enlarged: String {
    guard let inset else { return "" }
    let paths = inset.members.compactMap { index in
      drawing.boundaries[scene.places[index].code].map { path(scene.places[index], $0) }
    }
    return """
      <text x="\(inset.heading.x)" y="\(inset.heading.y)" font-size="\(drawing.labelSize)" \
      font-weight="700">\(inset.name.html), enlarged</text>
      <g class="enlarged" transform="\(inset.place.transform)">
      \(paths.joined(separator: "\n"))
      <path class="frontier" d="\(inset.outline)"/>
      </g>
      """
  }

  /// What the picture shows, in words.
  var description: String {
    let counts = layer.legend.map { "\($0.label): \($0.count)" }.joined(separator: "; ")
    let way = isHexagons ? "a hexagon for each local authority" : "local authorities"
    let notice = credits.notice.isEmpty ? "" : credits.notice + " "
    return
      "\(notice)Map of England with \(way), by \(layer.title). \(layer.answer) "
      + "Numbers of local authorities: \(counts)."
  }

  /// The credits for programs, as Dublin Core names them.
  var metadata: String {
    let terms = [
      ("title", layer.finding), ("date", credits.asAt), ("source", credits.source),
      ("rights", ([credits.licence] + credits.attributions).joined(separator: ". ")),
      ("coverage", credits.boundaries), ("identifier", credits.release),
      ("publisher", credits.title), ("description", credits.notice),
    ]
    let elements = terms.filter { !$0.1.isEmpty }.map { name, text in
      "<dc:\(name)>\(text.html)</dc:\(name)>"
    }
    return "<dc:dc xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(elements.joined())</dc:dc>"
  }
}
