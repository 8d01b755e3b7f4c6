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

  /// Brings in the snapshots of the sources.
  ///
  /// - Throws: `PipelineFailure` where a required source has no snapshot to go on with.
  func run(_ sources: [SourceDefinition], from origin: Origin) throws -> Outcome {
    var outcome = Outcome()
    if case .folder(let folder) = origin {
      let files = try FolderImport(folder)
      let candidates = try sources.map { try files.candidate(for: $0, asAt: asAt) }
      guard candidates.contains(where: { $0 != nil }) else {
        throw PipelineFailure(
          .noInput,
          "\(context.workspace.relative(folder)) has no file of \(sources.count == 1 ? sources[0].name : "any source") "
            + "\(until)to import; it looks for "
            + sources.flatMap(\.filePatterns).map(\.template).joined(separator: ", "))
      }
      for (source, candidate) in zip(sources, candidates) {
        if let candidate {
          if try bringIn(candidate, source) { outcome.stored += 1 }
        } else if try isMissed(source, in: files) {
          outcome.missing.append(source.name)
        }
      }
    }
    for source in sources { try requireSnapshot(source) }
    return outcome
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
    do {
      try SnapshotAcceptance.check(candidate.path, for: source)
    } catch let failure as DelimitedFailure {
      throw PipelineFailure(
        .badData, "source \(source.name): \(failure). The file was not stored")
    }
    let snapshot = try store.store(
      candidate.path, of: source.name, date: candidate.date, origin: "import",
      fetchedAt: context.now())
    let place = snapshot.revision > 1 ? ", in the place of the one before" : ""
    context.say(
      Notice(
        .info, .fetch, source: source.name,
        "stored \(snapshot.original) as the snapshot of \(snapshot.date)\(place), "
          + "\(snapshot.byteCount.grouped) bytes"))
    return true
  }

  /// Says that a source's file was not found; true where a newer one was to be expected.
  ///
  /// A source of one vintage, once stored, has nothing newer, and neither has a run as at the very
  /// day of what is stored.
  private func isMissed(_ source: SourceDefinition, in files: FolderImport) throws -> Bool {
    guard let last = try store.snapshot(of: source, asAt: asAt) else { return false }
    let isComplete = last.date == asAt || !source.filePatterns.contains(where: \.isDated)
    let near = files.nearMiss(of: source).map { " (\($0) is named otherwise)" } ?? ""
    context.say(
      Notice(
        isComplete ? .info : .warning, .fetch, source: source.name,
        "\(context.workspace.relative(files.folder)) has no file \(Self.patterns(source)) \(until)to import\(near); the"
          + " snapshot of \(last.date) stays in use"))
    return !isComplete && source.isRequired
  }

  private func requireSnapshot(_ source: SourceDefinition) throws {
    guard try store.snapshot(of: source, asAt: asAt) == nil else { return }
    let message =
      "source \(source.name) has no snapshot\(asAt.map { " of \($0) or earlier" } ?? ""); give a"
      + " folder that holds \(Self.patterns(source)) with --from DIR"
      + (source.address.map { " (published at \($0.text))" } ?? "")
    if source.isRequired { throw PipelineFailure(.noInput, message) }
    context.say(Notice(.warning, .fetch, source: source.name, "\(message); going on without it"))
  }

  /// The words that narrow what is looked for, with a blank after them.
  private var until: String { asAt.map { "of \($0) or earlier " } ?? "" }

  private static func patterns(_ source: SourceDefinition) -> String {
    source.filePatterns.map(\.template).joined(separator: " or ")
  }
}
