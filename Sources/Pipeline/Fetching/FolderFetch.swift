import Tabular

/// Imports the sources' files from a folder.
struct FolderFetch {
  let stage: FetchStage
  let folder: String

  /// Imports what the folder has of the sources, and says what it has not.
  ///
  /// - Throws: `PipelineFailure` where it has nothing of any, or a file that cannot be the source's.
  func run(_ sources: [SourceDefinition]) throws -> FetchStage.Outcome {
    let files = try FolderImport(folder)
    let candidates = try sources.map { try files.candidate(for: $0, asAt: stage.asAt) }
    guard candidates.contains(where: { $0 != nil }) else {
      throw PipelineFailure(
        .noInput,
        "\(stage.context.workspace.relative(folder)) has no file of "
          + "\(sources.count == 1 ? sources[0].name : "any source") "
          + "\(until)to import; it looks for "
          + wanted(sources) + (try later(sources, in: files)))
    }
    var outcome = FetchStage.Outcome()
    for (source, candidate) in zip(sources, candidates) {
      if let candidate {
        if try bringIn(candidate, source) { outcome.stored += 1 }
      } else if try isMissed(source, in: files) {
        outcome.missing.append(source.name)
      }
    }
    return outcome
  }

  /// Stores a file where its bytes are not stored yet; true where they were new.
  private func bringIn(_ candidate: FolderImport.Candidate, _ source: SourceDefinition) throws
    -> Bool
  {
    if let known = try stage.store.stored(candidate.path, of: source.name, date: candidate.date) {
      stage.say(.info, source, "the snapshot of \(known.date) is unchanged")
      return false
    }
    do {
      try SnapshotAcceptance.check(candidate.path, for: source)
    } catch let failure as DelimitedFailure {
      throw PipelineFailure(
        .badData, "source \(source.name): \(failure). The file was not stored")
    }
    let snapshot = try stage.store.store(
      candidate.path, of: source.name, date: candidate.date, origin: "import",
      fetchedAt: stage.context.now())
    stage.sayStored(snapshot, source)
    return true
  }

  /// Says that a source's file was not found; true where a newer one was to be expected.
  ///
  /// A source of one vintage, once stored, has nothing newer, and neither has a run as at the very
  /// day of what is stored. A source that declares no files is not looked for.
  private func isMissed(_ source: SourceDefinition, in files: FolderImport) throws -> Bool {
    guard !source.filePatterns.isEmpty,
      let last = try stage.store.snapshot(of: source, asAt: stage.asAt)
    else { return false }
    let isComplete =
      last.date == stage.asAt || !source.filePatterns.contains(where: \.isDated)
    let near = files.nearMiss(of: source).map { " (\($0) is named otherwise)" } ?? ""
    stage.say(
      isComplete ? .info : .warning, source,
      "\(stage.context.workspace.relative(files.folder)) has no file \(source.fileNames) \(until)to"
        + " import\(near); the snapshot of \(last.date) stays in use")
    return !isComplete && source.isRequired
  }

  /// The files of the sources that a run needs, or of all where it needs none of them.
  private func wanted(_ sources: [SourceDefinition]) -> String {
    let required = sources.filter { $0.isRequired && !$0.filePatterns.isEmpty }
    let others = sources.count { !$0.isRequired && !$0.filePatterns.isEmpty }
    let named = required.isEmpty ? sources : required
    return named.flatMap(\.filePatterns).map(\.told).joined(separator: ", ")
      + (required.isEmpty || others == 0
        ? "" : ", and for files of \(others.of("optional source"))")
  }

  /// The first day of which the folder has a file, where a day was asked for.
  private func later(_ sources: [SourceDefinition], in files: FolderImport) throws -> String {
    guard stage.asAt != nil else { return "" }
    return sources.flatMap(files.days).min().map { "; the first day it has a file of is \($0)" }
      ?? ""
  }

  /// The words that narrow what is looked for, with a blank after them.
  private var until: String { stage.asAt.map { "of \($0) or earlier " } ?? "" }
}
