/// One indicator as the page shows it: its classes, and the sentences that say what it finds.
struct Layer: Hashable, Sendable {
  /// The indicator.
  let indicator: MapIndicator
  /// The place of the indicator among the release's.
  let index: Int
  /// The classes of the local authorities' figures.
  let classes: ValueClasses
  /// The finding, for a heading.
  let finding: String
  /// The sentence that answers: how many authorities have a figure, and how far figures go.
  let answer: String

  /// Every layer of a release, in the order of its indicators.
  static func all(of release: MapRelease) -> [Layer] {
    release.indicators.enumerated().map { Layer($1, index: $0, of: release) }
  }

  /// The layer that the page opens with: the share of academies where there is one, since that is
  /// what most readers come for; otherwise the first share, or the first indicator.
  static func first(of layers: [Layer]) -> Layer? {
    layers.first { $0.indicator.name == "academy_percent" }
      ?? layers.first { $0.indicator.unit == "%" } ?? layers.first
  }

  /// Reads an indicator's figures.
  init(_ indicator: MapIndicator, index: Int, of release: MapRelease) {
    self.indicator = indicator
    self.index = index
    let unit = indicator.unit
    classes = ValueClasses(release.authorities.map { $0.figures[index] }, unit: unit)
    if let figure = release.nation?.figures[index], figure.number != nil {
      finding = "\(indicator.label): \(figure.words(unit: unit)) in England"
    } else {
      finding = indicator.label
    }
    answer = Self.answer(release.authorities, index, unit)
  }

  /// How many authorities have a figure, the extremes and the middle, and why others have none.
  private static func answer(_ places: [MapPlace], _ index: Int, _ unit: String) -> String {
    let ranked = places.filter { $0.figures[index].number != nil }.sorted {
      ($0.figures[index].number ?? 0) < ($1.figures[index].number ?? 0)
    }
    let total = places.count
    let noun = total == 1 ? "local authority" : "local authorities"
    var text =
      ranked.count == total
      ? "All \(total) \(noun) have a figure"
      : "\(ranked.count) of \(total) \(noun) \(ranked.count == 1 ? "has" : "have") a figure"
    if let least = ranked.first, let most = ranked.last, ranked.count > 1 {
      let low = least.figures[index]
      let high = most.figures[index]
      if low.number == high.number {
        text += ": \(low.words(unit: unit)) in each"
      } else {
        text += ": from \(low.words(unit: unit)) in \(name(ranked, index, low, least))"
        text += " to \(high.words(unit: unit)) in \(name(ranked, index, high, most))"
        text += "; half have \(ranked[ranked.count / 2].figures[index].words(unit: unit)) or more"
      }
    }
    let reasons = Figure.Symbol.allCases.compactMap { symbol -> String? in
      let count = places.count {
        $0.figures[index].symbol == symbol
          || (symbol == .notAvailable && $0.figures[index].symbol == nil
            && $0.figures[index].number == nil)
      }
      return count > 0 ? "\(count) \(symbol.words)" : nil
    }
    return reasons.isEmpty
      ? text + "." : text + ". Without one: \(reasons.joined(separator: ", "))."
  }

  /// The one authority that has a figure, or how many have it.
  private static func name(
    _ places: [MapPlace], _ index: Int, _ figure: Figure, _ place: MapPlace
  ) -> String {
    let count = places.count { $0.figures[index].number == figure.number }
    return count == 1 ? place.name : "\(count) of them"
  }
}
