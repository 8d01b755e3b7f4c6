import JSONText
import Tabular

/// How a pipeline is operated, from `operating.json5` in its folder: nothing in it changes a release.
public struct OperatingSettings: Hashable, Sendable {
  /// What is kept of releases and snapshots; all of it unless declared.
  public struct Keep: Hashable, Sendable {
    /// How many of the newest releases; nil where no count is declared.
    public var releases: Int?
    /// How many days before the current release's; nil where none are declared.
    public var days: Int?
    /// How many days before the newest of its source a snapshot's bytes stay; nil for good.
    public var snapshotDays: Int?

    /// Whether anything may go.
    public var isEverything: Bool { self == Keep() }
  }

  /// What is kept.
  public var keep = Keep()
  /// The command that is told of a failure, as words; empty where there is none.
  public var onFailure: [String] = []
  /// How long that command may take.
  public var onFailureSeconds = 60

  /// The defaults: all is kept, and no one is told.
  public init() {}

  /// Reads a pipeline's file, which need not be there.
  ///
  /// - Throws: `ConfigurationError` where it has a mistake; `FileFailure` where it cannot be read.
  public init(of pipeline: String, in workspace: Workspace) throws {
    let path = "\(workspace.definitions(of: pipeline))/operating.json5"
    guard Files.exists(path) else { return }
    let object = try ConfigurationObject(
      json5: Files.read(path), file: workspace.relative(path), what: "operating settings")
    if let kept = try object.optionalObject("keep") {
      keep.releases = try kept.optionalInteger("releases", in: 1...100_000)
      keep.days = try kept.optionalInteger("days", in: 1...100_000)
      keep.snapshotDays = try kept.optionalInteger("snapshot_days", in: 1...100_000)
      try kept.finish()
    }
    onFailure = try object.has("on_failure") ? object.strings("on_failure") : []
    onFailureSeconds = try object.optionalInteger("on_failure_seconds", in: 1...3600) ?? 60
    try object.finish()
  }
}
