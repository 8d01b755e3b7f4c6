/// The classes into which an indicator's figures fall: up to five of equal size, and the reasons
/// why there is no figure, each apart.
struct ValueClasses: Hashable, Sendable {
  /// One class as the legend shows it.
  struct Class: Hashable, Sendable {
    /// Its short name, which is that of its `MapMark`.
    let key: String
    /// What is in it, in words.
    let label: String
    /// How many local authorities are in it.
    let count: Int
  }

  /// The classes that have a local authority, the lowest figures first and the symbols last.
  let classes: [Class]
  /// The key of each authority's class, in their order.
  let keys: [String]

  /// What the legend says of its numbers: what they count in, and how many groups they make.
  let title: String

  /// The shades to use when there are fewer than five classes, so that they stay far apart.
  private static let shades: [[Int]] = [
    [], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5],
  ]

  /// Sorts figures into classes: nothing by itself, the rest by fifths.
  ///
  /// Equal figures are never parted, so that classes may differ in size, or be fewer than five.
  init(_ figures: [Figure], unit: String) {
    let numbers = figures.compactMap(\.number).filter { $0 != 0 }.sorted()
    var bounds: [Double] = []
    let distinct = numbers.reduce(into: [Double]()) { if $0.last != $1 { $0.append($1) } }
    if distinct.count <= 5 {
      bounds = distinct
    } else {
      for fifth in 1...5 {
        let bound = numbers[max(0, (numbers.count * fifth + 4) / 5 - 1)]
        if bounds.last != bound { bounds.append(bound) }
      }
    }
    var shades = Self.shades[bounds.count].map { String($0) }
    if let least = numbers.first, let most = numbers.last, least < 0, most > 0 {
      (bounds, shades) = Self.diverging(numbers)
    }
    keys = figures.map { figure in
      if let symbol = figure.symbol { return symbol.rawValue }
      guard let number = figure.number else { return Figure.Symbol.notAvailable.rawValue }
      if number == 0 { return "zero" }
      let place = bounds.firstIndex { number <= $0 } ?? max(0, bounds.count - 1)
      return shades[place]
    }
    let measure = unit == "%" ? "Per cent" : unit.isEmpty ? "Number" : unit
    title = bounds.count > 1 ? "\(measure), in \(bounds.count) groups" : measure
    var members: [String: [Figure]] = [:]
    for (key, figure) in zip(keys, figures) { members[key, default: []].append(figure) }
    let order =
      shades.filter { $0.hasPrefix("m") } + ["zero"] + shades.filter { !$0.hasPrefix("m") }
      + Figure.Symbol.allCases.map(\.rawValue)
    classes = order.compactMap { key in
      guard let inside = members[key] else { return nil }
      return Class(key: key, label: Self.label(key, inside, unit: unit), count: inside.count)
    }
  }

  /// The halves of what fell and of what rose, each apart.
  private static func diverging(_ numbers: [Double]) -> (bounds: [Double], shades: [String]) {
    var bounds: [Double] = []
    var shades: [String] = []
    for (side, names) in [
      (numbers.filter { $0 < 0 }, ["m2", "m1"]), (numbers.filter { $0 > 0 }, ["p1", "p2"]),
    ] {
      guard let last = side.last else { continue }
      let middle = side[(side.count - 1) / 2]
      if middle < last {
        bounds += [middle, last]
        shades += names
      } else {
        bounds.append(last)
        shades.append(names.contains("m2") ? "m1" : "p1")
      }
    }
    return (bounds, shades)
  }

  /// What a class holds: its least and greatest figure, or the reason why there is none.
  private static func label(_ key: String, _ figures: [Figure], unit: String) -> String {
    if key == "zero" { return unit == "%" ? "0%" : "None (0)" }
    let numbers = figures.filter { $0.number != nil }
      .sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    guard let least = numbers.first, let greatest = numbers.last else {
      return (Figure.Symbol(rawValue: key) ?? .notAvailable).title
    }
    if least.number == greatest.number { return least.words(unit: unit) }
    return "\(Figure.grouped(least.cell)) to \(greatest.words(unit: unit))"
  }
}
