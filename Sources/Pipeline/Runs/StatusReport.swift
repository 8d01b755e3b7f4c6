public import Curation
public import JSONText

/// How a pipeline stands: its current release, its sources, its last runs.
public struct StatusReport: Sendable {
  /// The pipeline's name.
  public let pipeline: String
  /// What it is called.
  public let title: String
  /// The current release; nil where none has been published.
  public let release: String?
  /// How many releases are kept.
  public let releaseCount: Int
  /// What people accepted in the current release, though a rule refuses it.
  public let accepted: [Acceptance]
  /// Mentions that wait for a person, in the current release.
  public let reviewBacklog: Int?
  /// The sources, by name.
  public let sources: [SourceStatus]
  /// The last runs, newest first, ten at most.
  public let runs: [RunEntry]
  /// Who is at work on it; nil where no one is.
  public let holder: PipelineLock.Holder?
  /// The release that was rolled back, and when, where what it was rolled back to is current.
  public let rolledBack: (release: String, at: String)?

  /// Reads how a pipeline stands.
  ///
  /// - Throws: `PipelineFailure` where there is no such pipeline, or its files cannot be read.
  public init(of pipeline: String, in workspace: Workspace) throws {
    let definition = try PipelineDefinition(pipeline, in: workspace)
    let store = SnapshotStore(folder: workspace.raw(of: pipeline))
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    self.pipeline = pipeline
    title = definition.title
    release = shelf.latestID
    releaseCount = try shelf.ids().count
    let state = workspace.state(of: pipeline)
    sources = try definition.sources.map { try SourceStatus(of: $0, in: store, state: state) }
    runs = try RunLedger(of: pipeline, in: workspace).entries().suffix(10).reversed()
    holder = PipelineLock.holder(of: pipeline, in: workspace)
    rolledBack = try Withdrawals(on: shelf).standing(on: shelf).map { ($0.release, $0.at) }
    let current = try shelf.latestID.map { try ReleaseReader(shelf.entry($0).directory) }
    reviewBacklog = current?.rowCount(of: "review_queue")
    accepted = current?.accepted ?? []
  }

  /// The report for machines; what its members mean is in `pipelines/operating.md`.
  public var json: JSONValue {
    [
      "schema": 1, "pipeline": .string(pipeline), "title": .string(title),
      "release": .optional(release), "releases": .integer(releaseCount),
      "review_backlog": .optional(reviewBacklog), "accepted": .array(accepted.map(\.json)),
      "rolled_back": rolledBack.map { ["release": .string($0.release), "at": .string($0.at)] }
        ?? .null,
      "running": holder.map {
        [
          "verb": .string($0.verb), "started_at": .string($0.startedAt),
          "process": .integer($0.process),
        ]
      } ?? .null,
      "sources": .array(sources.map(\.json)), "runs": .array(runs.map(\.json)),
    ]
  }
}
