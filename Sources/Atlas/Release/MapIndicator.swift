/// An indicator as a release describes it.
struct MapIndicator: Hashable, Sendable {
  /// The column of `la_profile.csv`.
  let name: String
  /// The name for people.
  let label: String
  /// The heading under which it is listed.
  let grouping: String
  /// What it counts in, as written after a number: `%`, or nothing.
  let unit: String
  /// Decimal places.
  let places: Int
  /// What is counted.
  var definition = ""
  /// How it is computed from the release's tables.
  var formula = ""
  /// What it is a share of.
  var denominator = ""
  /// What it rests on.
  var source = ""
  /// What to know before using it.
  var caveats = ""
  /// The day of the data behind it, as written in the codebook.
  var asAt = ""
}
