/// The release's `codebook.md`: every indicator, to be read.
struct ReleaseCodebook {
  /// The file's name in a release.
  static let path = "codebook.md"

  let content: ReleaseContent

  /// The whole text.
  var text: String {
    let opening = """
      # Codebook

      What the figures of `la_profile.csv` and `academisation.csv` mean, how each is reckoned, and what \
      to know before using it. `indicators.csv` holds those of `la_profile.csv` as a table. A formula is \
      SQL over the tables of this release, of which the rows of one area are taken: all for England, \
      those of its region or of its authority (`new_la_code`) else.

      Symbols stand where there is no number:

      | symbol | meaning |
      | --- | --- |
      \(IndicatorValue.Symbol.allCases.map { "| `\($0.rawValue)` | \($0.label) |" }
        .joined(separator: "\n"))

      A share of fewer than three things is `u`. Medians and shares do not add up; counts do, unless \
      their entry says otherwise.

      """
    return opening + section("la_profile.csv", Indicator.all)
      + section("academisation.csv", Indicator.academisation(endOf: 0))
  }

  private func section(_ file: String, _ indicators: [Indicator]) -> String {
    var text = "\n## \(file)\n"
    var grouping = ""
    for indicator in indicators {
      if indicator.grouping != grouping {
        grouping = indicator.grouping
        text += "\n### \(grouping)\n"
      }
      text += "\n" + entry(indicator)
    }
    return text
  }

  private func entry(_ indicator: Indicator) -> String {
    var lines = ["**`\(indicator.name)`** · \(indicator.label)", "", indicator.definition, ""]
    lines.append("- Formula: `\(indicator.formula)`")
    let unit =
      switch indicator.unit {
      case .percent: "per cent of \(indicator.denominator)"
      case .count: indicator.label.hasSuffix("(km)") ? "kilometres" : "number"
      }
    let places = "\(indicator.places) decimal place\(indicator.places == 1 ? "" : "s")"
    lines.append("- Unit: \(unit), \(places)")
    if indicator.unit == .count, !indicator.isAdditive {
      lines.append("- Does not add up to the figures of larger areas")
    }
    let sources = content.sourceTitles(of: indicator)
    if !sources.isEmpty { lines.append("- Source: \(sources)") }
    if !indicator.caveats.isEmpty { lines.append("- Note: \(indicator.caveats)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
