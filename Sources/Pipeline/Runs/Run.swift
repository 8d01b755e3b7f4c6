import Tabular

/// Runs the stages of a pipeline, all of them or one, doing only what is stale.
public struct Run: Sendable {
  private let request: RunRequest
  private let context: RunContext
  private let definition: PipelineDefinition
  private let store: SnapshotStore
  private let shelf: ReleaseShelf

  /// Reads the pipeline's files.
  ///
  /// - Throws: `PipelineFailure` or `ConfigurationError` where the pipeline is not as it must be.
  public init(_ request: RunRequest, in context: RunContext) throws {
    self.request = request
    self.context = context
    definition = try PipelineDefinition(request.pipeline, in: context.workspace)
    store = SnapshotStore(folder: context.workspace.raw(of: request.pipeline))
    shelf = ReleaseShelf(folder: context.workspace.curated(of: request.pipeline))
  }

  /// Runs every stage.
  ///
  /// - Throws: Whatever a stage cannot go on with; the release that was current stays.
  public func all() throws -> RunOutcome {
    try recorded("run") {
      let missing = try fetchSources().missing
      let chain = try chain()
      try chain.requireSnapshots()
      let outcome = try standingRelease(chain) ?? newRelease(chain)
      if outcome.verdict != .unchanged { prune(keeping: chain) }
      return outcome.missing(missing)
    }
  }

  private func newRelease(_ first: StageChain) throws -> RunOutcome {
    var chain = first
    while try ParseStage(context: context, store: store).run(chain.tables).refused > 0 {
      chain = try self.chain()
    }
    if chain.inputsKey != first.inputsKey, let standing = try standingRelease(chain) {
      return standing
    }
    _ = try LinkStage(chain: chain, context: context).run()
    try LoadStage(chain: chain, shelf: shelf, context: context).run()
    return try MapStage(chain: chain, shelf: shelf, context: context).run()
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

  /// Runs one stage; the stages before it must have been run.
  ///
  /// - Throws: Whatever the stage cannot go on with, and where its input is missing or stale.
  public func only(_ stage: Stage) throws -> RunOutcome {
    try recorded(stage.rawValue) {
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
        let outcome = Result { try stage.run(tables) }
        if let count = request.shown {
          for line in try tables.flatMap({ try stage.report(of: $0, showing: count) }) {
            try context.show(line)
          }
        }
        return done(try outcome.get().made, "table", "staged")
      case .link:
        let chain = try chain()
        try chain.requireStaged()
        let isNew = try LinkStage(chain: chain, context: context).run()
        return done(isNew ? 1 : 0, "set", "of links made")
      case .load:
        let chain = try chain()
        try chain.requireStaged()
        try chain.requireLinked()
        let isNew = try LoadStage(chain: chain, shelf: shelf, context: context).run()
        return done(isNew ? 1 : 0, "candidate release", "built")
      case .map:
        let chain = try chain()
        try chain.requireSnapshots()
        return try standingRelease(chain)
          ?? MapStage(chain: chain, shelf: shelf, context: context).run()
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

  private func fetchSources() throws -> FetchStage.Outcome {
    let stage = FetchStage(
      definition: definition, store: store, asAt: request.asAt, context: context,
      isShown: request.shown != nil)
    return try stage.run(
      definition.sources(named: request.sources),
      from: request.origin)
  }

  /// The outcome where a release of these very inputs is on the shelf; it becomes the current one.
  private func standingRelease(_ chain: StageChain) throws -> RunOutcome? {
    guard let entry = try shelf.entry(madeFrom: chain.inputsKey.hash) else { return nil }
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

  /// Holds the lock while `work` runs, and writes down how it ended.
  private func recorded(_ verb: String, _ work: () throws -> RunOutcome) throws -> RunOutcome {
    let lock: PipelineLock
    do {
      lock = try PipelineLock(definition.name, in: context.workspace)
    } catch {
      throw PipelineFailure(error, in: context.workspace)
    }
    let startedAt = context.now()
    let ledger = RunLedger(of: definition.name, in: context.workspace)
    func record(_ outcome: String, _ summary: String) throws {
      try ledger.add(
        RunLedger.Entry(
          startedAt: startedAt, endedAt: context.now(), verb: verb, outcome: outcome,
          release: shelf.latestID, summary: summary))
    }
    return try withExtendedLifetime(lock) {
      do {
        let outcome = try work()
        do {
          try record(outcome.verdict.rawValue, outcome.summary)
        } catch {
          // The work is done, and is not undone because the ledger could not take it.
          let cause = PipelineFailure(error, in: context.workspace)
          context.say(Notice(.warning, .map, "the run could not be added to the ledger: \(cause)"))
        }
        return outcome
      } catch {
        let failure = PipelineFailure(error, in: context.workspace)
        // The failure itself matters more than that the ledger could not take it.
        try? record(failure.kind.rawValue, failure.message)
        throw failure
      }
    }
  }
}
