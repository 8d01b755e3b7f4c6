/// What the indicator on the map is: its definition, how it is computed, its source and its limits.
struct PageAbout {
  /// The indicator with its classes.
  let layer: Layer

  /// The lines, which the script writes anew for each indicator in the same form.
  var html: String {
    let indicator = layer.indicator
    let meanings = layer.classes.classes.compactMap { one in
      Figure.Symbol(rawValue: one.key).map { (name: "\(one.label):", text: $0.meaning) }
    }
    let lines: [(name: String, text: String)] = [
      ("", indicator.definition),
      ("Out of", indicator.denominator),
      ("Worked out as", indicator.formula),
      ("Source", indicator.source),
      ("As at", MapAbout.inWords(indicator.asAt)),
      ("Beware", indicator.caveats),
    ]
    return (lines + meanings).filter { !$0.text.isEmpty }.map { name, text in
      name.isEmpty ? "<p>\(text.html)</p>" : "<p><b>\(name)</b> \(text.html)</p>"
    }.joined()
  }
}
