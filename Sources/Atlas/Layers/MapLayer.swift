/// Something that the map can show of each local authority: a number in classes, or a kind.
struct MapLayer: Hashable, Sendable {
  /// The numbers behind classes, as published.
  struct Numbers: Hashable, Sendable {
    /// Of each authority, in the release's order.
    let authorities: [Figure]
    /// Of each region, in the release's order.
    let regions: [Figure]
    /// Of England; nil where it has none.
    let nation: Figure?
  }

  /// A short name that stays from release to release: for addresses, file names and commands.
  let id: String
  /// What is shown.
  let title: String
  /// The heading under which it is listed.
  let group: String
  /// What its numbers count in, as written after a number: `%`, or nothing.
  let unit: String
  /// What the legend says over its lines.
  let legendTitle: String
  /// The lines of the legend, those with an authority alone.
  let legend: [LegendEntry]
  /// How each authority is drawn, in the release's order.
  let marks: [MapMark]
  /// Names and places behind each authority's kind; empty texts for numbers.
  let details: [String]
  /// The numbers; nil where the layer shows kinds.
  let numbers: Numbers?
  /// The finding, for a heading.
  let finding: String
  /// The sentence that answers the first question about it.
  let answer: String
  /// What is to be known of it.
  let notes: LayerNotes

  /// Whether it can be laid over another as symbols: kinds can, classes of numbers cannot.
  var isOverlay: Bool { numbers == nil && marks.contains { $0.symbol != nil } }

  /// Whether it shows how much of each authority a hub, programme or combined authority covers.
  var isCoverage: Bool {
    ["Hubs", "Programmes", "Combined authorities"].contains(group) && numbers == nil
  }

  /// What is said of an authority: its figure, or its kind and the names behind it.
  func words(at place: Int) -> String {
    let label = label(at: place)
    return details[place].isEmpty ? label : "\(label): \(details[place])"
  }

  /// An authority's figure, or its kind alone.
  func label(at place: Int) -> String {
    if let numbers { return numbers.authorities[place].words(unit: unit) }
    return legend.first { $0.mark == marks[place] }?.label ?? ""
  }

  /// A layer of kinds, with its legend counted from the marks.
  init(
    kinds lines: [LegendLine], id: String, title: String, group: String, legendTitle: String,
    marks: [MapMark], details: [String], finding: String, answer: String, notes: LayerNotes
  ) {
    self.id = id
    self.title = title
    self.group = group
    unit = ""
    self.legendTitle = legendTitle
    legend = lines.compactMap { line in
      let count = marks.count { $0 == line.mark }
      return count == 0
        ? nil
        : LegendEntry(mark: line.mark, label: line.label, meaning: line.meaning, count: count)
    }
    self.marks = marks
    self.details = details
    numbers = nil
    self.finding = finding
    self.answer = answer
    self.notes = notes
  }

  /// A layer of numbers in classes.
  init(
    numbers: Numbers, id: String, title: String, group: String, unit: String, names: [String],
    notes: LayerNotes
  ) {
    self.id = id
    self.title = title
    self.group = group
    self.unit = unit
    let classes = ValueClasses(numbers.authorities, unit: unit)
    legendTitle = classes.title
    legend = classes.classes.map { one in
      LegendEntry(
        mark: MapMark(rawValue: one.key) ?? .notResearched, label: one.label,
        meaning: Figure.Symbol(rawValue: one.key)?.meaning ?? "", count: one.count)
    }
    marks = classes.keys.map { MapMark(rawValue: $0) ?? .notResearched }
    details = Array(repeating: "", count: marks.count)
    self.numbers = numbers
    if let figure = numbers.nation, figure.number != nil {
      finding = "\(title): \(figure.words(unit: unit)) in England"
    } else {
      finding = title
    }
    answer = NumberAnswer(figures: numbers.authorities, names: names, unit: unit).text
    self.notes = notes
  }
}
