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
    for source in sources { try requireSnapshot(source) }
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

  /// Refuses to go on without a source that is required, and says so of one that is not.
  private func requireSnapshot(_ source: SourceDefinition) throws {
    let standing = try SourceStanding(of: source, in: store, asAt: asAt)
    guard standing.candidates.isEmpty else { return }
    let record = standing.record
    let reason = record.failure.map { ": \($0.reason)" } ?? ""
    let message: String
    if let age = standing.tooOld {
      message =
        "source \(source.name) has not been had for \(age.of("day"))\(reason). Its contract lets a"
        + " snapshot stand in for \((source.contract.oldestDays ?? 0).of("day"))"
    } else {
      message =
        "source \(source.name) has no snapshot\(asAt.map { " of \($0) or earlier" } ?? "")\(reason)"
        + "; give a folder that holds \(source.fileNames) with --from DIR"
        + (reason.isEmpty ? source.address.map { " (published at \($0.text))" } ?? "" : "")
    }
    if source.isRequired {
      throw PipelineFailure(record.failure == nil ? .noInput : .unavailable, message)
    }
    // A programme's list that only a person can bring is not researched, which its release says.
    let isByHand = source.address == nil && source.programme != nil
    say(isByHand ? .info : .warning, source, "\(message); going on without it")
  }
}

extension SourceDefinition {
  /// The names of the files by which it is imported, in words.
  var fileNames: String {
    filePatterns.isEmpty ? "it" : filePatterns.map(\.template).joined(separator: " or ")
  }
}
