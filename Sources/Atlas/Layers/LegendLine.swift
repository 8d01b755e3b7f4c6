/// A line that a legend has where an authority is so.
struct LegendLine: Hashable, Sendable {
  /// How it is drawn.
  let mark: MapMark
  /// What it says.
  let label: String
  /// How it is to be read; empty where the label is enough.
  var meaning = ""

  /// What nobody has looked into.
  static let notResearched = LegendLine(
    mark: .notResearched, label: "Not researched",
    meaning: "There may be some; nobody has looked, or it is not known. Not none.")
}
