/// How a run ended.
public struct RunOutcome: Hashable, Sendable {
  /// What became of the release.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Nothing had changed, and nothing was written.
    case unchanged
    /// The work asked for was done; no release was to be published.
    case done
    /// A release was published.
    case published
    /// A release was published, and some of its checks warn.
    case publishedWithWarnings = "published_with_warnings"
    /// The release of these inputs was rolled back, so that another stays current.
    case withheld
    /// An earlier release became the current one.
    case rolledBack = "rolled_back"

    /// Whether a release was published.
    var isPublished: Bool { self == .published || self == .publishedWithWarnings }
  }

  /// What became of the release.
  public let verdict: Verdict
  /// The id of the release that is current now.
  public let release: String?
  /// What happened, in a sentence or a few.
  public let summary: String
  /// Where the map of that release stands; nil where the run was not about a release.
  public let map: String?
  /// The required sources that were looked for and not found, so that older snapshots stayed in use.
  public let missing: [String]

  /// Whether something wants a look, though the work was done: a release that was published warns,
  /// one that was rolled back is withheld, or a source was not found.
  ///
  /// A source that stays away, and a rollback that stands, are told by every run, so that they are
  /// not forgotten.
  public var hasWarnings: Bool {
    verdict == .publishedWithWarnings || verdict == .withheld || !missing.isEmpty
  }

  /// Creates an outcome.
  public init(
    _ verdict: Verdict, release: String?, map: String? = nil, missing: [String] = [],
    _ summary: String
  ) {
    self.verdict = verdict
    self.release = release
    self.map = map
    self.missing = missing
    self.summary = summary
  }

  /// The outcome of a run that missed sources.
  func missing(_ sources: [String]) -> RunOutcome {
    guard !sources.isEmpty else { return self }
    return RunOutcome(
      verdict, release: release, map: map, missing: sources,
      "\(summary). Not found, so an older snapshot stays in use: \(sources.joined(separator: ", "))"
    )
  }

  /// The outcome of a run that published the first release since a rollback, which wants a look.
  func following(_ rollback: Withdrawals.Entry?) -> RunOutcome {
    guard let rollback, verdict.isPublished else { return self }
    return RunOutcome(
      .publishedWithWarnings, release: release, map: map, missing: missing,
      "\(summary). It is the first since release \(rollback.release) was rolled back on"
        + " \(rollback.day): see that what was wrong is not in it")
  }
}
