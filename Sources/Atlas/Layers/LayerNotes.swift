/// What is to be known of a layer before it is used; each text is empty where nothing is to be said.
struct LayerNotes: Hashable, Sendable {
  /// What is shown.
  var definition = ""
  /// What it is a share of.
  var denominator = ""
  /// How it is computed from the release's tables.
  var formula = ""
  /// What it rests on.
  var source = ""
  /// The day of the data behind it, in words.
  var asAt = ""
  /// What to beware of.
  var caveats = ""

  /// The texts with what goes before each, in the order in which they are read.
  var lines: [(name: String, text: String)] {
    [
      ("", definition), ("Out of", denominator), ("Worked out as", formula), ("Source", source),
      ("As at", asAt), ("Beware", caveats),
    ].filter { !$0.text.isEmpty }
  }
}
