/// The foot of the page: what the figures mean, where they come from, and how far to trust the map.
struct PageNotes {
  /// What it is made from.
  let scene: PageScene

  /// The footer.
  var html: String {
    let about = scene.release.about
    var parts = ["<footer class=\"notes\" id=\"notes\">", "<h2>About this map</h2>"]
    if !about.description.isEmpty { parts.append("<p>\(about.description.html)</p>") }
    if about.isSynthetic { parts.append("<p>\(PageDocument.syntheticNotice)</p>") }
    parts.append(
      "<p>Figures are as at \(scene.asAt.html). Release \(about.id.html).</p>")
    parts.append("<h3>Sources and licences</h3><ul>")
    for source in about.sources { parts.append("<li>\(Self.source(source))</li>") }
    if !about.boundaryVintage.isEmpty || !about.boundaryAttribution.isEmpty {
      parts.append(
        "<li>Boundaries: \(about.boundaryVintage.html). \(about.boundaryAttribution.html)</li>")
    }
    parts.append("</ul>")
    if !about.licences.isEmpty {
      let names = about.licences.map { Self.link($0.title, $0.path) }
      parts.append("<p>Licensed under \(names.joined(separator: "; ")).</p>")
    }
    parts.append(marks)
    parts.append(words)
    if let drawing = scene.drawing { parts.append(hexagons(drawing.quality)) }
    parts.append(definitions)
    parts.append("</footer>")
    return parts.joined(separator: "\n")
  }

  /// A source with its date, its licence and what its publisher asks to be said.
  private static func source(_ source: MapAbout.Source) -> String {
    var text = link(source.title, source.path)
    if !source.date.isEmpty { text += ", \(MapAbout.inWords(source.date).html)" }
    if !source.licence.isEmpty { text += " (\(source.licence.html))" }
    return source.attribution.isEmpty ? text : text + ". \(source.attribution.html)"
  }

  /// A name that leads to an address, or the name alone.
  private static func link(_ text: String, _ address: String) -> String {
    address.isEmpty ? text.html : "<a href=\"\(address.html)\">\(text.html)</a>"
  }

  /// How to read fills and symbols, each beside its picture; the words of numbers stand below.
  private var marks: String {
    let met = Set(scene.layers.flatMap { $0.legend.map(\.mark) })
    let lines: [(mark: MapMark, title: String, text: String)] = [
      (
        .class5, "Shades",
        "Numbers in up to five groups of about as many LAs, the darkest the highest."
      ),
      (
        .kind1, "Colours and textures",
        "Kinds, which the legend names; the texture tells them apart in grey."
      ),
      (.none, "White", "None, and that is known."),
      (.notStated, "Pale blue", "There is a partnership, and this has not been researched of it."),
      (.notResearched, "Hatched", "Not researched. There may be some: it never means none."),
      (.notApplicable, "White with a broken edge", "Not applicable: there is nothing to tell."),
      (.suppressed, "Dotted", "Suppressed, so that nobody can be recognised."),
      (.unreliable, "Zigzag", "Rests on too few to be relied upon."),
    ]
    let rows = lines.filter { met.contains($0.mark) }.map {
      "<dt>\(PageMarks.swatch($0.mark)) \($0.title)</dt><dd>\($0.text)</dd>"
    }
    return """
      <h3>How to read the map</h3>
      <dl>
      \(rows.joined(separator: "\n"))
      </dl>
      <p>Symbols over the map show a second layer: where there is no symbol, it has nothing to show, \
      or nobody has looked. Choose a place to be told which.</p>
      """
  }

  /// What the words in place of numbers mean.
  private var words: String {
    let lines = Figure.Symbol.allCases.map { symbol in
      "<dt>\(symbol.title.html)</dt><dd>\(symbol.meaning.html) In the data: \(symbol.rawValue).</dd>"
    }
    return "<h3>Words in place of numbers</h3>\n<dl>\n\(lines.joined(separator: "\n"))\n</dl>"
  }

  /// How true the hexagons are.
  private func hexagons(_ quality: HexLayoutQuality) -> String {
    let share = (quality.adjacencyShare * 100).rounded()
    let broken =
      quality.brokenRegions == 0
      ? "no region is in more than one piece"
      : "regions in more than one piece: \(quality.brokenRegions)"
    return """
      <h3>How true the hexagons are</h3>
      <p>Each local authority has one hexagon, so that small ones can be seen. Of \
      \(quality.adjoiningPairs) pairs of adjoining authorities \(quality.keptPairs) \
      (\(Int(share))%) have hexagons that adjoin; on average a hexagon is \
      \(Int(quality.meanDisplacementInKilometres.rounded())) km from its authority's middle; \
      \(broken). The layout follows from the boundaries alone and is the same in each release.</p>
      """
  }

  /// The definition of every layer.
  private var definitions: String {
    var parts = ["<h3>What the figures mean</h3>", "<dl class=\"terms\">"]
    for layer in scene.layers where !layer.notes.definition.isEmpty {
      let notes = layer.notes
      var text = notes.definition.html
      if !notes.denominator.isEmpty { text += " Out of: \(notes.denominator.html)." }
      if !notes.caveats.isEmpty { text += " \(notes.caveats.html)" }
      if !notes.source.isEmpty { text += " Source: \(notes.source.html)." }
      parts.append("<dt>\(layer.title.html)</dt><dd>\(text)</dd>")
    }
    return parts.count == 2 ? "" : parts.joined(separator: "\n") + "\n</dl>"
  }
}
