/// What became of a release that was made: its id, its tables, its changes and its verdict.
public struct ReleaseSummary: Sendable {
  /// A table that was written.
  public struct Table: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Data records.
    public let rows: Int
    /// SHA-256 of its bytes in hexadecimal.
    public let sha256: String

    /// Its path in the release.
    public var path: String { CuratedTable.path(of: name) }
  }

  /// The release's id: the day of the register and twelve digits of its content's hash.
  public let id: String
  /// The tables in the order in which a reader would meet them.
  public let tables: [Table]
  /// What changed against the release before; nil where there is none.
  public let change: DomainChange?
  /// Every check.
  public let checks: [CheckResult]
  /// Whether it may be published.
  public let verdict: ReleaseVerdict

  /// The checks that do not hold, the refusing first, then those that were accepted.
  public var complaints: [CheckResult] {
    [CheckResult.Verdict.fails, .accepted, .warns].flatMap { verdict in
      checks.filter { $0.verdict == verdict }
    }
  }
}
