import Curation
import Tabular

/// The stages, each noted in the journal of the run.
extension Run {
  /// Brings the sources' files in, and notes from where.
  func fetchSources() throws -> FetchStage.Outcome {
    let stage = FetchStage(
      definition: definition, store: store, asAt: request.asAt, context: context,
      isShown: request.shown != nil)
    let sources = try definition.sources(named: request.sources)
    return try journal.step(
      .fetch, request.origin.reason,
      counts: { ["stored": $0.stored, "missing": $0.missing.count] }
    ) { try stage.run(sources, from: request.origin) }
  }

  /// Parses what is not staged, and notes why.
  func parse(_ tables: [StagedTable]) throws -> ParseStage.Outcome {
    let stale = tables.filter { !$0.folder.isComplete }.map(\.source.name)
    let reason =
      stale.isEmpty
      ? "all snapshots are staged"
      : "not staged, or not by this declaration: \(stale.joined(separator: ", "))"
    return try journal.step(
      .parse, reason, counts: { ["staged": $0.made, "refused": $0.refused] }
    ) { try ParseStage(context: context, store: store).run(tables) }
  }

  /// Links the names, and notes why.
  func link(_ chain: StageChain) throws -> Bool {
    let reason =
      chain.linkFolder.isComplete
      ? "the links are those of these inputs" : "there are no links of these inputs"
    return try journal.step(.link, reason, counts: { ["made": $0 ? 1 : 0] }) {
      try LinkStage(chain: chain, context: context).run()
    }
  }

  /// Builds the next release, and notes why.
  func load(_ chain: StageChain, _ reason: String) throws -> Bool {
    try journal.step(.load, reason, counts: { ["made": $0 ? 1 : 0] }) {
      try LoadStage(
        chain: chain, shelf: shelf, acceptances: request.acceptances, context: context
      ).run()
    }
  }

  /// Publishes the release that was built, and notes why.
  func map(_ chain: StageChain, _ reason: String) throws -> RunOutcome {
    try journal.step(.map, reason, counts: { ["published": $0.verdict.isPublished ? 1 : 0] }) {
      let outcome = try MapStage(
        chain: chain, shelf: shelf, acceptances: request.acceptances, context: context
      ).run()
      journal.take(accepted: try ReleaseReader(shelf.entry().directory).accepted)
      return outcome
    }
  }

  /// Says of acceptances that nothing needed them, so that they are kept nowhere.
  func sayUnneeded() {
    let used = Set(journal.notes.accepted.compactMap(\.rule))
    for acceptance in request.acceptances {
      guard acceptance.rule.map({ !used.contains($0) }) ?? used.isEmpty else { continue }
      let rule = acceptance.rule.map { " of \($0)" } ?? ""
      context.say(
        Notice(
          .warning, .load,
          "the acceptance\(rule), \"\(acceptance.reason)\", was not needed, and is kept nowhere"))
    }
  }
}
