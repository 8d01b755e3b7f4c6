/// What the indicator on the map is: its definition, how it is computed, its source and its limits.
struct PageAbout {
  /// The indicator.
  let indicator: MapIndicator

  /// The lines, which the script writes anew for each indicator in the same form.
  var html: String {
    let lines: [(name: String, text: String)] = [
      ("", indicator.definition),
      ("Out of", indicator.denominator),
      ("Worked out as", indicator.formula),
      ("Source", indicator.source),
      ("As at", MapAbout.inWords(indicator.asAt)),
      ("Beware", indicator.caveats),
    ]
    return lines.filter { !$0.text.isEmpty }.map { name, text in
      name.isEmpty ? "<p>\(text.html)</p>" : "<p><b>\(name)</b> \(text.html)</p>"
    }.joined()
  }
}
