/// The stages of a run, in the order of the work.
public enum Stage: String, CaseIterable, Sendable {
  /// Brings the sources' bytes in as snapshots.
  case fetch
  /// Turns snapshots into staged tables.
  case parse
  /// Resolves the names in staged tables.
  case link
  /// Builds the curated datasets of a release and checks them.
  case load
  /// Draws the map of a release and publishes it.
  case map

  /// The version of what the stage does, counted up whenever its output for the same input changes:
  /// a part of its key, so that what an older program staged is not taken for current.
  var version: Int {
    switch self {
    case .fetch: 1
    case .parse: 2
    case .link: 9
    case .load: 3
    case .map: 1
    }
  }
}
