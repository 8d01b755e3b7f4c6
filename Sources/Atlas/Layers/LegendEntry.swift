/// A line of a legend: how it is drawn, what it says, and how many authorities are so.
struct LegendEntry: Hashable, Sendable {
  /// How it is drawn.
  let mark: MapMark
  /// What it says.
  let label: String
  /// How it is to be read; empty where the label is enough.
  let meaning: String
  /// How many local authorities are so.
  let count: Int
}
