/// The sentence that says how many authorities have a figure, how far figures go, and why others
/// have none.
struct NumberAnswer {
  /// The figure of each authority.
  let figures: [Figure]
  /// The name of each authority.
  let names: [String]
  /// What the figures count in.
  let unit: String

  /// The sentence.
  var text: String {
    let ranked = figures.indices.filter { figures[$0].number != nil }.sorted {
      (figures[$0].number ?? 0) < (figures[$1].number ?? 0)
    }
    let total = figures.count
    let noun = total == 1 ? "local authority" : "local authorities"
    var text =
      ranked.count == total
      ? "All \(total) \(noun) have a figure"
      : "\(ranked.count) of \(total) \(noun) \(ranked.count == 1 ? "has" : "have") a figure"
    if let least = ranked.first, let most = ranked.last, ranked.count > 1 {
      let low = figures[least]
      let high = figures[most]
      if low.number == high.number {
        text += ": \(low.words(unit: unit)) in each"
      } else {
        text += ": from \(low.words(unit: unit)) in \(place(of: low, least))"
        text += " to \(high.words(unit: unit)) in \(place(of: high, most))"
        text += "; half have \(figures[ranked[ranked.count / 2]].words(unit: unit)) or more"
      }
    }
    let reasons = Figure.Symbol.allCases.compactMap { symbol -> String? in
      let count = figures.count {
        $0.symbol == symbol || (symbol == .notAvailable && $0.symbol == nil && $0.number == nil)
      }
      return count > 0 ? "\(count) \(symbol.words)" : nil
    }
    return reasons.isEmpty
      ? text + "." : text + ". Without one: \(reasons.joined(separator: ", "))."
  }

  /// The one authority that has a figure, or how many have it.
  private func place(of figure: Figure, _ index: Int) -> String {
    let count = figures.count { $0.number == figure.number }
    return count == 1 ? names[index] : "\(count) of them"
  }
}
