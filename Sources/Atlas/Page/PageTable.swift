/// The table of every value, which is there before and without the script.
struct PageTable {
  /// What it is made from.
  let scene: PageScene

  /// The section with the table.
  var html: String {
    let release = scene.release
    var rows: [String] = []
    if let nation = release.nation { rows.append(row(nation, "nation") { $0.numbers?.nation }) }
    for (index, region) in release.regions.enumerated() {
      rows.append(row(region, "region") { $0.numbers?.regions[index] })
    }
    for (index, place) in release.authorities.enumerated() {
      rows.append(row(place, "", at: index) { $0.numbers?.authorities[index] })
    }
    let heads = scene.layers.map { layer in
      let unit = layer.unit.isEmpty ? "" : " (\(layer.unit))"
      return "<th scope=\"col\"\(mark(layer))>\(layer.title.html)\(unit.html)</th>"
    }
    return """
      <section class="values" id="values" tabindex="-1" aria-labelledby="values-title">
      <h2 id="values-title">Values</h2>
      <div class="scripted">
      <h3 id="now-title">\(scene.first.title.html)</h3>
      <div class="scroll" role="region" aria-label="Values of the layers in view" tabindex="0">
      <table id="now" aria-labelledby="now-title"></table>
      </div>
      </div>
      <details id="all" open>
      <summary>Every value of every layer</summary>
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
      </details>
      </section>
      """
  }

  /// Marks the cells of the layer on the map, the only ones that are printed.
  private func mark(_ layer: MapLayer) -> String {
    layer.id == scene.first.id ? " class=\"now\"" : ""
  }

  /// One place: its figure or its kind in each layer; of regions and England there are no kinds.
  private func row(
    _ place: MapPlace, _ kind: String, at index: Int? = nil, _ figure: (MapLayer) -> Figure?
  ) -> String {
    let cells = scene.layers.map { layer in
      let words =
        if let figure = figure(layer) {
          figure.number == nil ? figure.words(unit: "") : Figure.grouped(figure.cell)
        } else {
          index.map {
            layer.id == "partnership" || layer.isCoverage
              ? layer.words(at: $0) : layer.label(at: $0)
          } ?? ""
        }
      return "<td\(mark(layer))>\(words.html)</td>"
    }
    let region = place.level == .authority ? place.regionName : ""
    let name =
      place.level == .authority && AreaPages.isPlain(place.code)
      ? "<a href=\"\(AreaPages.address(of: place.code))\">\(place.name.html)</a>" : place.name.html
    return
      "<tr\(kind.isEmpty ? "" : " class=\"\(kind)\"")><th scope=\"row\">\(name)</th>"
      + "<td class=\"in\">\(region.html)</td>\(cells.joined())</tr>"
  }
}
