/// England, a region or a local authority, with a figure for each indicator.
struct MapPlace: Hashable, Sendable {
  /// What kind of place a row of `la_profile.csv` is about.
  enum Level: String, CaseIterable, Sendable {
    /// England.
    case national = "National"
    /// One of the nine regions.
    case regional = "Regional"
    /// A local authority.
    case authority = "Local authority"
  }

  /// What kind of place it is.
  let level: Level
  /// The ONS code.
  let code: String
  /// The name as ONS writes it.
  let name: String
  /// DfE's three digits; empty but for authorities.
  var oldCode = ""
  /// The region's ONS code; empty for England.
  var regionCode = ""
  /// The region's name; empty for England.
  var regionName = ""
  /// The figure for each indicator, in the order of the release's indicators.
  let figures: [Figure]
}
