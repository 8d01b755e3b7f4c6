import Tabular

/// Brings the sources' bytes in, as snapshots.
struct FetchStage {
  /// What was brought in.
  struct Outcome: Hashable {
    /// How many snapshots are new.
    var stored = 0
    /// The required sources that were looked for and not found, so that older snapshots stay in use.
    var missing: [String] = []
  }

  let definition: PipelineDefinition
  let store: SnapshotStore
  let asAt: CalendarDate?
  let context: RunContext
  /// Whether each visit is shown.
  let isShown: Bool

  /// Brings in the snapshots of the sources.
  ///
  /// - Throws: `PipelineFailure` where a required source has no snapshot to go on with.
  func run(_ sources: [SourceDefinition], from origin: FetchOrigin) throws -> Outcome {
    let outcome =
      switch origin {
      case .stored: Outcome()
      case .folder(let folder): try FolderFetch(stage: self, folder: folder).run(sources)
      case .network(let mirror): try NetworkFetch(stage: self, mirror: mirror).run(sources)
      }
    try MissingSnapshots(of: sources, stage: self, origin: origin).tell()
    return outcome
  }

  /// Says something of a source.
  func say(_ level: Notice.Level, _ source: SourceDefinition, _ message: String) {
    context.say(Notice(level, .fetch, source: source.name, message))
  }

  /// Says that a snapshot was stored.
  func sayStored(_ snapshot: Snapshot, _ source: SourceDefinition, _ reason: String = "") {
    let place = snapshot.revision > 1 ? ", in the place of the one before" : ""
    say(
      .info, source,
      "stored \(snapshot.original) as the snapshot of \(snapshot.date)\(reason)\(place), "
        + "\(snapshot.byteCount.grouped) bytes")
  }
}

extension SourceDefinition {
  /// The names of the files by which it is imported, in words.
  var fileNames: String {
    filePatterns.isEmpty ? "it" : filePatterns.map(\.told).joined(separator: " or ")
  }
}
