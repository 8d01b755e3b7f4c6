import Tabular

/// Brings the sources' bytes in, as snapshots.
struct FetchStage {
  /// From where the bytes come.
  enum Origin: Hashable {
    /// Files in a folder, by the names that the sources declare.
    case folder(String)
    /// What is stored already: nothing is brought in.
    case stored
  }

  let definition: PipelineDefinition
  let store: SnapshotStore
  let asAt: CalendarDate?
  let context: RunContext

  /// Brings in the snapshots of the sources, and returns how many are new.
  ///
  /// - Throws: `PipelineFailure` where a required source has no snapshot to go on with.
  func run(_ sources: [SourceDefinition], from origin: Origin) throws -> Int {
    var imported = 0
    if case .folder(let folder) = origin {
      let files = try FolderImport(folder)
      var found = 0
      for source in sources {
        guard let candidate = try files.candidate(for: source, asAt: asAt) else {
          try sayMissing(source, in: folder)
          continue
        }
        found += 1
        if try bringIn(candidate, source) { imported += 1 }
      }
      guard found > 0 else {
        throw PipelineFailure(
          .noInput,
          "\(folder) has no file of any source of \(definition.name); it looks for "
            + sources.flatMap(\.filePatterns).map(\.template).joined(separator: ", "))
      }
    }
    for source in sources { try requireSnapshot(source) }
    return imported
  }

  /// Stores a file where its bytes are not stored yet; true where they were new.
  private func bringIn(_ candidate: FolderImport.Candidate, _ source: SourceDefinition) throws
    -> Bool
  {
    if let known = try store.stored(candidate.path, of: source.name, date: candidate.date) {
      context.say(
        Notice(.info, .fetch, source: source.name, "the snapshot of \(known.date) is unchanged"))
      return false
    }
    try SnapshotAcceptance.check(candidate.path, for: source)
    let snapshot = try store.store(
      candidate.path, of: source.name, date: candidate.date, origin: "import",
      fetchedAt: context.now())
    context.say(
      Notice(
        .info, .fetch, source: source.name,
        "stored \(snapshot.original) as the snapshot of \(snapshot.date), "
          + "\(snapshot.byteCount.grouped) bytes"))
    return true
  }

  private func sayMissing(_ source: SourceDefinition, in folder: String) throws {
    let patterns = source.filePatterns.map(\.template).joined(separator: " or ")
    let until = asAt.map { " of \($0) or earlier" } ?? ""
    guard let last = try store.snapshot(of: source, asAt: asAt) else { return }
    context.say(
      Notice(
        .warning, .fetch, source: source.name,
        "\(folder) has no file \(patterns)\(until); the snapshot of \(last.date) stays in use"))
  }

  private func requireSnapshot(_ source: SourceDefinition) throws {
    guard try store.snapshot(of: source, asAt: asAt) == nil else { return }
    let patterns = source.filePatterns.map(\.template).joined(separator: " or ")
    let until = asAt.map { " of \($0) or earlier" } ?? ""
    let message =
      "source \(source.name) has no snapshot\(until); give a folder that holds \(patterns) with"
      + " --from DIR" + (source.url.map { " (published at \($0))" } ?? "")
    if source.isRequired { throw PipelineFailure(.noInput, message) }
    context.say(Notice(.warning, .fetch, source: source.name, "\(message); going on without it"))
  }
}
