import Curation

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
  /// Mentions that wait for a person, in the current release.
  public let reviewBacklog: Int?
  /// The sources, by name.
  public let sources: [SourceStatus]
  /// The last runs, newest first, ten at most.
  public let runs: [RunLedger.Entry]

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
    reviewBacklog = try shelf.latestID.flatMap { id in
      try ReleaseReader(shelf.entry(id).directory).rowCount(of: "review_queue")
    }
  }
}
