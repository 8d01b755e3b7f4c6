/// The parts of the map as the page offers them: a choice, and the names that fit into each.
struct PageViews {
  /// The parts.
  let views: MapViews

  /// The list of parts, each with what is seen of it on both maps, and the way back to the whole.
  var choice: String {
    let groups = MapView.Kind.allCases.compactMap { kind -> String? in
      let options = views.parts.compactMap { pair -> String? in
        guard let view = pair.view, view.kind == kind else { return nil }
        return option(view.code, view.name, pair, members: view.members)
      }
      return options.isEmpty
        ? nil : "<optgroup label=\"\(kind.rawValue)\">\(options.joined())</optgroup>"
    }
    return """
      <p class="parts scripted"><label class="unseen" for="in">Part of England on the map</label>
      <select id="in">\(option("", "All of England", views.whole, members: []))\
      \(groups.joined())</select>
      <button type="button" id="whole" hidden>All of England</button></p>
      """
  }

  /// A part in the list.
  private func option(
    _ code: String, _ name: String, _ pair: MapViews.Pair, members: [Int]
  ) -> String {
    "<option value=\"\(code.html)\" data-boundaries=\"\(pair.boundaries.frame.viewBox)\" "
      + "data-hex=\"\(pair.hexagons.frame.viewBox)\" "
      + "data-members=\"\(members.map(String.init).joined(separator: " "))\">"
      + "\(name.html)</option>"
  }

  /// The names on the maps, for eyes only: the shapes carry the full names.
  ///
  /// Dark fills want pale letters: so it is told how each authority is filled.
  func names(marks: [MapMark]) -> String {
    let groups = ([views.whole] + views.parts).flatMap { pair in
      [("boundaries", pair.boundaries), ("hex", pair.hexagons)].map { map, drawn in
        let isFirst = pair.view == nil && map == "boundaries"
        let texts = drawn.labels.map { $0.svg(on: marks[$0.index], usual: drawn.labelSize) }
        return "<g class=\"names\(isFirst ? " now" : "")\" data-map=\"\(map)\" "
          + "data-in=\"\((pair.view?.code ?? "").html)\" font-size=\"\(drawn.labelSize)\" "
          + "aria-hidden=\"true\">\(texts.joined())</g>"
      }
    }
    return groups.joined(separator: "\n")
  }
}
