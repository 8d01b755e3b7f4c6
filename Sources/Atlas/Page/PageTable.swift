/// The table of every value, which is there before and without the script.
struct PageTable {
  /// What it is made from.
  let scene: PageScene

  /// The section with the table.
  var html: String {
    let release = scene.release
    var rows: [String] = []
    if let nation = release.nation { rows.append(row(nation, "nation")) }
    for region in release.regions { rows.append(row(region, "region")) }
    for place in release.authorities { rows.append(row(place, "")) }
    let heads = scene.layers.map { layer in
      let unit = layer.indicator.unit.isEmpty ? "" : " (\(layer.indicator.unit))"
      return "<th scope=\"col\"\(mark(layer))>\(layer.indicator.label.html)\(unit.html)</th>"
    }
    return """
      <section class="values" id="values" tabindex="-1" aria-labelledby="values-title">
      <h2 id="values-title">Every value</h2>
      <p>England, its regions and \(release.authorities.count) local authorities, as at \
      \(scene.asAt.html). Words stand where there is no number.</p>
      <div class="scroll" role="region" aria-label="Table of every value" tabindex="0">
      <table id="table">
      <thead><tr><th scope="col">Place</th><th scope="col">Region</th>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      </section>
      """
  }

  /// Marks the cells of the layer on the map, the only ones that are printed.
  private func mark(_ layer: Layer) -> String {
    layer.index == scene.first.index ? " class=\"now\"" : ""
  }

  /// One place.
  private func row(_ place: MapPlace, _ kind: String) -> String {
    let cells = scene.layers.map { layer in
      let figure = place.figures[layer.index]
      let words = figure.number == nil ? figure.words(unit: "") : Figure.grouped(figure.cell)
      return "<td\(mark(layer))>\(words.html)</td>"
    }
    let region = place.level == .authority ? place.regionName : ""
    return
      "<tr\(kind.isEmpty ? "" : " class=\"\(kind)\"")><th scope=\"row\">\(place.name.html)</th>"
      + "<td class=\"in\">\(region.html)</td>\(cells.joined())</tr>"
  }
}
