/// What a drawing of the map shows: a fill and perhaps a symbol for each authority, and the legend.
///
/// It is a plain value, the same for the page, a picture by itself and each of many small ones.
struct MapScene: Hashable, Sendable {
  /// One authority as it is drawn.
  struct Place: Hashable, Sendable {
    /// Its ONS code.
    let code: String
    /// Its name.
    let name: String
    /// How it is filled.
    let fill: MapMark
    /// The symbol over the fill; nil where there is none.
    let symbol: MapMark?
    /// What is said of it.
    let words: String
  }

  /// One layer's part of the legend.
  struct Legend: Hashable, Sendable {
    /// The layer's title.
    let title: String
    /// What is said over its lines.
    let heading: String
    /// Its lines.
    let entries: [LegendEntry]
    /// Whether its lines are symbols, and not fills.
    let isOverlay: Bool
  }

  /// What is shown, in a line.
  let title: String
  /// The authorities in the release's order.
  let places: [Place]
  /// The legend of the fills, and of the symbols where there are any.
  let legends: [Legend]

  /// Lays layers over each other.
  ///
  /// - Parameters:
  ///   - layer: What fills.
  ///   - overlay: What is laid over it as symbols; nil for nothing.
  ///   - authorities: The release's authorities.
  init(_ layer: MapLayer, overlay: MapLayer? = nil, of authorities: [MapPlace]) {
    title = overlay.map { "\(layer.title), with \($0.title)" } ?? layer.title
    places = authorities.enumerated().map { index, place in
      let over = overlay.map { "; \($0.title): \($0.words(at: index))" } ?? ""
      let symbol = overlay?.marks[index]
      return Place(
        code: place.code, name: place.name, fill: layer.marks[index],
        symbol: symbol?.symbol == nil ? nil : symbol, words: layer.words(at: index) + over)
    }
    var legends = [
      Legend(
        title: layer.title, heading: layer.legendTitle, entries: layer.legend, isOverlay: false)
    ]
    if let overlay {
      legends.append(
        Legend(
          title: overlay.title, heading: overlay.legendTitle,
          entries: overlay.legend.filter { $0.mark.symbol != nil }, isOverlay: true))
    }
    self.legends = legends
  }
}
