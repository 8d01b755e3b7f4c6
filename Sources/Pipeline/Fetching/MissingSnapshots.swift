import Tabular

/// The sources that have no snapshot to go on with, after all was fetched that could be.
///
/// Those that a run needs end it, before a word is said of the others; those that it can do without
/// are told in one warning, by what helps.
struct MissingSnapshots {
  private let stage: FetchStage
  private let origin: FetchOrigin
  private let required: [Missing]
  private let optional: [Missing]
  /// Lists of programmes that only a person can bring: their release says that they are not
  /// researched.
  private let byHand: [Missing]

  /// A source, and how it stands.
  private struct Missing {
    let source: SourceDefinition
    let standing: SourceStanding
  }

  /// Looks which of the sources have none.
  ///
  /// - Throws: `FileFailure` or `ConfigurationError` where a receipt cannot be read.
  init(of sources: [SourceDefinition], stage: FetchStage, origin: FetchOrigin) throws {
    self.stage = stage
    self.origin = origin
    let missing = try sources.map {
      Missing(
        source: $0, standing: try SourceStanding(of: $0, in: stage.store, asAt: stage.asAt))
    }.filter(\.standing.candidates.isEmpty)
    // The register of schools, by which all else is reckoned, comes first.
    let needed = missing.filter(\.source.isRequired)
    required =
      needed.filter { $0.source.content.kind == .establishments }
      + needed.filter { $0.source.content.kind != .establishments }
    let rest = missing.filter { !$0.source.isRequired }
    byHand = rest.filter { $0.source.address == nil && $0.source.programme != nil }
    optional = rest.filter { $0.source.address != nil || $0.source.programme == nil }
  }

  /// Says which are missing.
  ///
  /// - Throws: `PipelineFailure` where a required one is among them.
  func tell() throws {
    if let first = required.first {
      let others = required.dropFirst().map(\.source.name)
      throw PipelineFailure(
        first.standing.record.failure == nil ? .noInput : .unavailable,
        try reason(first) + "; " + help(first)
          + (others.isEmpty
            ? "" : ". Missing and needed too: \(others.joined(separator: ", "))"))
    }
    if optional.count == 1, let only = optional.first {
      stage.say(.warning, only.source, try "\(reason(only)); \(help(only)); going on without it")
    } else if !optional.isEmpty {
      stage.context.say(Notice(.warning, .fetch, summary))
    }
    if !byHand.isEmpty {
      stage.context.say(
        Notice(
          .info, .fetch,
          "not researched, until a person puts a list of them into a folder for --from DIR: "
            + byHand.map(Self.withFiles).joined(separator: ", ")))
    }
  }

  // MARK: One source

  /// What is missing, and why.
  private func reason(_ missing: Missing) throws -> String {
    let (source, standing) = (missing.source, missing.standing)
    let failure = standing.record.failure.map { ": \($0.reason)" } ?? ""
    if let age = standing.tooOld {
      return "source \(source.name) has not been had for \(age.of("day"))\(failure). Its contract"
        + " lets a snapshot stand in for \((source.contract.oldestDays ?? 0).of("day"))"
    }
    return "source \(source.name) has no snapshot"
      + (stage.asAt.map { " of \($0) or earlier" } ?? "") + failure + (try later(source))
  }

  /// The first day that there is of it, where a day was asked for that is before them all.
  private func later(_ source: SourceDefinition) throws -> String {
    guard stage.asAt != nil else { return "" }
    var days = try stage.store.candidates(of: source, asAt: nil).map(\.date)
    if case .folder(let folder) = origin { days += try FolderImport(folder).days(of: source) }
    return days.min().map { "; the first that there is, is of \($0)" } ?? ""
  }

  /// What can be done.
  private func help(_ missing: Missing) -> String {
    let source = missing.source
    guard !source.filePatterns.isEmpty else {
      return isAsked(source)
        ? "`abep fetch \(stage.definition.name) --source \(source.name) --show` tells what was asked"
        : "a run without --from and --offline fetches it from \(source.address?.text ?? "")"
    }
    return "give a folder that holds \(source.fileNames) with --from DIR"
      + (missing.standing.record.failure == nil
        ? source.address.map { " (published at \($0.text))" } ?? "" : "")
  }

  // MARK: Several

  /// Whether its address was asked just now.
  private func isAsked(_ source: SourceDefinition) -> Bool {
    if case .network = origin { source.address != nil } else { false }
  }

  private var summary: String {
    let old = optional.filter { $0.standing.tooOld != nil }
    let rest = optional.filter { $0.standing.tooOld == nil }
    let failed = rest.filter { isAsked($0.source) || $0.standing.record.failure != nil }
    let left = rest.filter { !isAsked($0.source) && $0.standing.record.failure == nil }
    let sorts: [(String, [String])] = [
      ("Older than their contracts allow", old.map(\.source.name)),
      ("Asked for, and not to be had", failed.map(\.source.name)),
      (
        "Fetched by a run without --from and --offline",
        left.filter { $0.source.filePatterns.isEmpty }.map(\.source.name)
      ),
      (
        "Imported from a folder with --from DIR",
        left.filter { !$0.source.filePatterns.isEmpty }.map(Self.withFiles)
      ),
    ]
    let told = sorts.filter { !$0.1.isEmpty }.map { "\($0): \($1.joined(separator: ", "))" }
    return "\(optional.count.of("optional source")) have no snapshot"
      + (stage.asAt.map { " of \($0) or earlier" } ?? "") + ", and the run goes on without them. "
      + told.joined(separator: ". ")
      + ". `abep status \(stage.definition.name)` says how each stands"
  }

  private static func withFiles(_ missing: Missing) -> String {
    "\(missing.source.name) (\(missing.source.fileNames))"
  }
}
