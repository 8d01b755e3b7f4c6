import JSONText

/// The layers as the page's script is given them: kinds by their place in the legend, one digit each,
/// and the texts behind them said once.
struct LayerData {
  /// The layers.
  let value: JSONValue
  /// The texts that layers refer to; the first is empty.
  let texts: [String]

  /// Writes layers.
  init(layers: [MapLayer]) {
    var texts = [""]
    var places = ["": 0]
    value = .array(
      layers.map { layer in
        let details = layer.details.map { text in
          if let place = places[text] { return place }
          places[text] = texts.count
          texts.append(text)
          return texts.count - 1
        }
        return Self.object(layer, details)
      })
    self.texts = texts
  }

  /// One layer; what it has not is left out.
  private static func object(_ layer: MapLayer, _ details: [Int]) -> JSONValue {
    let marks = layer.legend.map { one in
      JSONValue.object(pairs: [
        ("key", .string(one.mark.rawValue)), ("label", .string(one.label)),
        ("meaning", .string(one.meaning)), ("count", .integer(one.count)),
      ])
    }
    let order = Dictionary(
      layer.legend.enumerated().map { ($1.mark, $0) }, uniquingKeysWith: { first, _ in first })
    let at = layer.marks.map { String(order[$0] ?? 0, radix: 36) }.joined()
    var pairs: [(String, JSONValue)] = [
      ("id", .string(layer.id)), ("title", .string(layer.title)), ("group", .string(layer.group)),
      ("unit", .string(layer.unit)), ("legend", .string(layer.legendTitle)),
      ("finding", .string(layer.finding)), ("answer", .string(layer.answer)),
      (
        "notes",
        .array(layer.notes.lines.map { .array([.string($0.name), .string($0.text)]) })
      ),
      ("marks", .array(marks)), ("at", .string(at)),
    ]
    if let numbers = layer.numbers {
      pairs.append(("cells", .strings(numbers.authorities.map(\.cell))))
      pairs.append(("regions", .strings(numbers.regions.map(\.cell))))
      if let nation = numbers.nation { pairs.append(("england", .string(nation.cell))) }
    }
    if details.contains(where: { $0 != 0 }) {
      pairs.append(("details", .array(details.map { .integer($0) })))
    }
    if layer.isCoverage { pairs.append(("cover", .bool(true))) }
    if layer.isOverlay { pairs.append(("over", .bool(true))) }
    return .object(pairs: pairs)
  }
}
