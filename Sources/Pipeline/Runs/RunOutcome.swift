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
  }

  /// What became of the release.
  public let verdict: Verdict
  /// The id of the release that is current now.
  public let release: String?
  /// What happened, in a sentence or a few.
  public let summary: String

  /// Creates an outcome.
  public init(_ verdict: Verdict, release: String?, _ summary: String) {
    self.verdict = verdict
    self.release = release
    self.summary = summary
  }
}
