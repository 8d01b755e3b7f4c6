/// A small map of each layer that a reader compares by eye, for the screen and for paper.
///
/// The hexagons are drawn once; each map refers to them by groups of one fill, to stay small.
struct PageMultiples {
  /// What it is made from.
  let scene: PageScene

  /// The indicators among them; every layer of kinds is.
  private static let indicators: Set<String> = [
    "school_count", "academy_percent", "academy_rise", "trust_count", "mat_school_percent",
    "unconnected_school_percent", "local_trust_school_percent",
  ]

  /// The section; nothing where the release has no boundaries.
  var html: String {
    guard let drawing = scene.drawing else { return "" }
    let layers = scene.layers.filter { layer in
      layer.numbers == nil
        ? !layer.id.hasPrefix("functions_") && layer.legend.count > 1
        : Self.indicators.contains(layer.id)
    }
    let frame = drawing.frame
    let cells = scene.release.authorities.enumerated().compactMap { index, place in
      drawing.hexagons[place.code].map { "<path id=\"h\(index)\" d=\"\($0.path)\"/>" }
    }
    let box = "\(frame.x) \(frame.y) \(frame.width) \(frame.height)"
    return """
      <section class="small" aria-labelledby="small-title">
      <details id="small">
      <summary id="small-title">Small maps of \(layers.count) layers, side by side</summary>
      <svg class="unseen" aria-hidden="true" focusable="false"><defs>\(cells.joined())</defs></svg>
      <div class="multiples">
      \(layers.map { figure($0, drawing, box) }.joined(separator: "\n"))
      </div>
      </details>
      </section>
      """
  }

  /// One layer as a small map of hexagons with its legend.
  private func figure(_ layer: MapLayer, _ drawing: MapDrawing, _ box: String) -> String {
    let view = MapScene(layer, of: scene.release.authorities)
    var groups: [MapMark: String] = [:]
    for (index, place) in view.places.enumerated() where drawing.hexagons[place.code] != nil {
      groups[place.fill, default: ""] += "<use href=\"#h\(index)\"/>"
    }
    let fills = layer.legend.map { one in
      "<g class=\"k-\(one.mark.rawValue)\">\(groups[one.mark] ?? "")</g>"
    }
    let lines = layer.legend.map { one in
      "<li>\(PageMarks.swatch(one.mark)) \(one.label.html) <span class=\"size\">\(one.count)</span></li>"
    }
    return """
      <figure><figcaption>\(layer.title.html)</figcaption>
      <svg viewBox="\(box)" role="img" aria-label="\(layer.title.html): \(layer.answer.html)">\
      \(fills.joined())</svg><ul>\(lines.joined())</ul></figure>
      """
  }
}
