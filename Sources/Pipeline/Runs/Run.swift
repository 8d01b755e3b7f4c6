import Tabular

/// Runs the stages of a pipeline, all of them or one, doing only what is stale.
public struct Run: Sendable {
  let request: RunRequest
  let context: RunContext
  let definition: PipelineDefinition
  let store: SnapshotStore
  let shelf: ReleaseShelf
  let recording: Recording
  private let settings: OperatingSettings

  /// Reads the pipeline's files.
  ///
  /// - Throws: `PipelineFailure` or `ConfigurationError` where the pipeline is not as it must be.
  public init(_ request: RunRequest, in context: RunContext) throws {
    self.request = request
    definition = try PipelineDefinition(request.pipeline, in: context.workspace)
    settings = try OperatingSettings(of: request.pipeline, in: context.workspace)
    store = SnapshotStore(folder: context.workspace.raw(of: request.pipeline))
    shelf = ReleaseShelf(folder: context.workspace.curated(of: request.pipeline))
    recording = Recording(of: request.pipeline, on: shelf, in: context)
    self.context = recording.context
  }

  var journal: RunJournal { recording.journal }

  /// Runs every stage.
  ///
  /// - Throws: Whatever a stage cannot go on with; the release that was current stays.
  public func all() throws -> RunOutcome {
    try recording.run("run") {
      let rollback = try Withdrawals(on: shelf).standing(on: shelf)
      let missing = try fetchSources().missing
      let chain = try chain()
      try journal.take(chain)
      try chain.requireSnapshots()
      let outcome = try standingRelease(chain) ?? newRelease(chain)
      sayUnneeded()
      if outcome.verdict.isPublished { prune(keeping: chain) }
      retain()
      return outcome.following(rollback).missing(missing)
    }
  }

  private func newRelease(_ first: StageChain) throws -> RunOutcome {
    var chain = first
    while try parse(chain.tables).refused > 0 { chain = try self.chain() }
    if chain.inputsKey != first.inputsKey {
      try journal.take(chain)
      if let standing = try standingRelease(chain) { return standing }
    }
    let reason = try chain.reason(since: recording.ledger.lastIngredients())
    _ = try link(chain)
    _ = try load(chain, reason)
    return try map(chain, reason)
  }

  /// Removes what no run will use again; that it could not be done is no reason to fail.
  private func prune(keeping chain: StageChain) {
    do {
      let newest = try StageChain(definition, in: context.workspace, asAt: nil)
      let state = context.workspace.state(of: definition.name)
      _ = try StatePruning(keeping: [chain, newest], state: state).run()
    } catch {
      let failure = PipelineFailure(error, in: context.workspace)
      context.say(Notice(.warning, .map, "what is no longer used was not removed: \(failure)"))
    }
  }

  /// Lets go what the pipeline's settings do not keep; that it failed is no reason to fail.
  private func retain() {
    do {
      let keep = settings.keep
      guard !keep.isEverything else { return }
      let retention = try Retention(keep, of: definition.name, in: context.workspace)
      try retention.run()
      for line in retention.lines {
        context.say(Notice(.info, .map, "no longer kept, and removed: \(line)"))
      }
    } catch {
      let failure = PipelineFailure(error, in: context.workspace)
      context.say(Notice(.warning, .map, "what is no longer kept was not removed: \(failure)"))
    }
  }

  /// Runs one stage; the stages before it must have been run.
  ///
  /// - Throws: Whatever the stage cannot go on with, and where its input is missing or stale.
  public func only(_ stage: Stage) throws -> RunOutcome {
    try recording.run(stage.rawValue) {
      switch stage {
      case .fetch:
        let outcome = try fetchSources()
        return done(outcome.stored, "snapshot", "stored").missing(outcome.missing)
      case .parse:
        let names = Set(try definition.sources(named: request.sources).map(\.name))
        let chain = try chain()
        for source in chain.missing where names.contains(source.name) && source.isRequired {
          throw chain.missingSnapshot(of: source)
        }
        let tables = chain.tables.filter { names.contains($0.source.name) }
        let stage = ParseStage(context: context, store: store)
        // What a declaration catches is shown also where it is refused.
        let outcome = Result { try parse(tables) }
        if let count = request.shown {
          for line in try tables.flatMap({ try stage.report(of: $0, showing: count) }) {
            try context.show(line)
          }
        }
        return done(try outcome.get().made, "table", "staged")
      case .link:
        let chain = try chain()
        try chain.requireStaged()
        let isNew = try link(chain)
        return done(isNew ? 1 : 0, "set", "of links made")
      case .load:
        let chain = try chain()
        try chain.requireStaged()
        try chain.requireLinked()
        let reason = try chain.reason(since: recording.ledger.lastIngredients())
        let isNew = try load(chain, reason)
        return done(isNew ? 1 : 0, "candidate release", "built")
      case .map:
        let rollback = try Withdrawals(on: shelf).standing(on: shelf)
        let chain = try chain()
        try journal.take(chain)
        try chain.requireSnapshots()
        if let standing = try standingRelease(chain) { return standing }
        let reason = try chain.reason(since: recording.ledger.lastIngredients())
        return try map(chain, reason).following(rollback)
      }
    }
  }

  private func done(_ count: Int, _ noun: String, _ what: String) -> RunOutcome {
    count == 0
      ? RunOutcome(.unchanged, release: shelf.latestID, "nothing has changed")
      : RunOutcome(.done, release: shelf.latestID, "\(count.of(noun)) \(what)")
  }

  private func chain() throws -> StageChain {
    try StageChain(definition, in: context.workspace, asAt: request.asAt)
  }

  /// The outcome where a release of these very inputs is on the shelf; it becomes the current one.
  private func standingRelease(_ chain: StageChain) throws -> RunOutcome? {
    let hash = chain.inputsKey.hash
    if let withdrawn = try Withdrawals(on: shelf).entry(madeFrom: hash, on: shelf) {
      return RunOutcome(
        .withheld, release: shelf.latestID, map: shelf.mapPath,
        "release \(withdrawn.release), which these inputs make, was rolled back on"
          + " \(withdrawn.day), so release \(shelf.latestID ?? "none") stays; `abep rollback"
          + " \(definition.name) \(withdrawn.release)` returns to it")
    }
    guard let entry = try shelf.entry(madeFrom: hash) else { return nil }
    if shelf.latestID == entry.id {
      return RunOutcome(
        .unchanged, release: entry.id, map: shelf.mapPath,
        "nothing has changed; release \(entry.id) stands")
    }
    let hasWarnings = try ReleaseShelf.hasWarnings(entry.directory)
    try shelf.makeLatest(entry.id)
    return RunOutcome(
      hasWarnings ? .publishedWithWarnings : .published, release: entry.id,
      map: shelf.mapPath,
      "release \(entry.id), made before from the same inputs, is current again")
  }
}
