import Atlas
import Curation
import Education
import Tabular

/// What a run as at a day would use and make: every stage's key and folder, before anything is done.
///
/// Keys are content: of the snapshots, of the pipeline's own files, of the stages' versions. So a
/// chain says what is stale without looking at a single file time.
public struct StageChain: Sendable {
  let definition: PipelineDefinition
  let workspace: Workspace
  let asAt: CalendarDate?
  /// The staged tables, one for each source that has a snapshot.
  let tables: [StagedTable]
  /// The snapshots that were refused when they were parsed, so that an older one is used, or none.
  let refused: [StagedTable]
  /// The sources without a snapshot that can be used.
  let missing: [SourceDefinition]
  /// The hash of the reference tables.
  let referenceHash: String
  /// The kinds of names that the sources declare and a model weighs.
  let modelledKinds: [MatchKind]
  /// The models that names are weighed by.
  let models: ModelShelf
  /// What people decided on links.
  let decisions: DecisionFile
  /// The partnerships that people keep.
  let partnerships: PartnershipRegister
  let linkKey: StageKey
  /// The hash of all that a release is made from, except the release before it.
  let inputsKey: StageKey
  /// The folder below which links and candidates stand.
  private var state: String

  init(
    _ definition: PipelineDefinition, in workspace: Workspace, asAt: CalendarDate?
  ) throws {
    self.definition = definition
    self.workspace = workspace
    self.asAt = asAt
    let store = SnapshotStore(folder: workspace.raw(of: definition.name))
    let state = workspace.state(of: definition.name)
    self.state = state
    var tables: [StagedTable] = []
    var refused: [StagedTable] = []
    var missing: [SourceDefinition] = []
    for source in definition.sources {
      let standing = try SourceStanding(of: source, in: store, asAt: asAt)
      var since = standing.failingSince
      var chosen: StagedTable?
      for snapshot in standing.candidates {
        let table = StagedTable(source, snapshot, standInSince: since, under: state)
        guard table.isRefused else {
          chosen = table
          break
        }
        refused.append(table)
        since = snapshot.date
      }
      if let chosen { tables.append(chosen) } else { missing.append(source) }
    }
    self.tables = tables
    self.refused = refused
    self.missing = missing
    referenceHash = try Self.hash(ofFolder: definition.referenceFolder)
    let staged = tables.filter(\.isPublished).map(\.key.hash)
    decisions = try DecisionFile(of: definition.name, in: workspace)
    modelledKinds = Self.modelled(tables)
    models = ModelShelf(of: definition.name, in: workspace)
    partnerships = try PartnershipRegister.sound(of: definition.name, in: workspace)
    linkKey = StageKey(
      .link,
      try staged + [referenceHash, decisions.hash, partnerships.hash]
        + models.hashes(of: modelledKinds))
    inputsKey = StageKey(
      .load,
      try [
        linkKey.hash, definition.hash, ReleaseBuilder.version, String(Stage.map.version),
        MapPage.version,
      ]
        + staged + Self.standIns(among: tables)
        + Self.programmes(of: definition.name, missing: missing, in: workspace))
  }

  /// The kinds of names that the sources declare and a model weighs.
  private static func modelled(_ tables: [StagedTable]) -> [MatchKind] {
    let kinds = Set(tables.flatMap { $0.source.mentions.map(\.kind) })
    return (kinds.contains(.school) ? [.schools] : []) + (kinds.contains(.trust) ? [.trusts] : [])
  }

  /// The staged tables that a release rests on.
  var publishedTables: [StagedTable] { tables.filter(\.isPublished) }

  /// Where the links stand.
  var linkFolder: StageFolder { folder("linked", linkKey) }

  /// The day that a release of it is as at: that of the register of schools.
  ///
  /// - Throws: `PipelineFailure` where there is no snapshot of it.
  func day() throws -> CalendarDate { try table(.establishments).snapshot.date }

  /// The staged table of a dialect.
  ///
  /// - Throws: `PipelineFailure` where the pipeline has no such source, or no snapshot of it.
  func table(_ kind: SourceContent.Kind) throws -> StagedTable {
    let source = try definition.source(kind)
    if let table = tables.first(where: { $0.source.name == source.name }) { return table }
    throw missingSnapshot(of: source)
  }

  /// The staged table of a dialect that a pipeline can do without.
  func optionalTable(_ kind: SourceContent.Kind) -> StagedTable? {
    tables.first { $0.source.content.kind == kind }
  }

  /// The folder of a candidate release that follows `predecessor`.
  ///
  /// What people accept is in the release, so it is in the key of the candidate. It is not in that of
  /// the inputs: a run without it finds that the release made with it stands.
  func candidateFolder(
    after predecessor: String?, accepting acceptances: [Acceptance] = []
  ) -> StageFolder {
    let accepted = acceptances.flatMap { [$0.rule ?? "", $0.reason] }
    return folder("loaded", StageKey(.load, [inputsKey.hash, predecessor ?? "none"] + accepted))
  }

  /// The staged tables that are not there yet.
  var staleTables: [StagedTable] { tables.filter { !$0.folder.isComplete } }

  /// Says that the fetch stage is to be run first, where a required source has no snapshot.
  ///
  /// - Throws: `PipelineFailure` naming the verb to run.
  func requireSnapshots() throws {
    for source in missing where source.isRequired { throw missingSnapshot(of: source) }
  }

  /// Says that the parse stage is to be run first, where its output is not there.
  ///
  /// - Throws: `PipelineFailure` naming the verb to run.
  func requireStaged() throws {
    try requireSnapshots()
    for table in staleTables {
      throw PipelineFailure(
        .noInput,
        "the staged table of \(table.source.name) is missing or stale; run"
          + " \(command("parse")) first")
    }
  }

  /// Says that the link stage is to be run first, where its output is not there.
  ///
  /// - Throws: `PipelineFailure` naming the verb to run.
  func requireLinked() throws {
    guard linkFolder.isComplete else {
      throw PipelineFailure(
        .noInput, "the links are missing or stale; run \(command("link")) first")
    }
  }

  /// A verb on this chain, as it is to be typed.
  func command(_ verb: String, _ options: String = "") -> String {
    "`abep \(verb) \(definition.name)\(options)\(asAt.map { " --as-at \($0)" } ?? "")`"
  }

  /// The failure of a source that nothing was ever fetched of.
  func missingSnapshot(of source: SourceDefinition) -> PipelineFailure {
    PipelineFailure(
      .noInput,
      "source \(source.name) has no snapshot\(asAt.map { " of \($0) or earlier" } ?? ""); run"
        + " \(command("fetch", source.filePatterns.isEmpty ? "" : " --from DIR")) first")
  }

  /// The tables that stand in for what could not be had: a release says so of each.
  private static func standIns(among tables: [StagedTable]) -> [String] {
    tables.filter(\.isPublished).compactMap { table in
      table.standInSince.map { "\(table.source.name) stands in since \($0)" }
    }
  }

  private func folder(_ stage: String, _ key: StageKey) -> StageFolder {
    StageFolder(path: "\(state)/\(stage)/\(key.folderName)")
  }

  /// The same chain, with its links and candidates in a folder of their own.
  func working(in folder: String) -> StageChain {
    var chain = self
    chain.state = folder
    return chain
  }

  private static func hash(ofFolder folder: String) throws -> String {
    var hasher = SHA256()
    for name in try Files.list(folder) where name.hasSuffix(".csv") {
      let bytes = try Files.read("\(folder)/\(name)")
      hasher.update(Array("\(name):\(bytes.count):".utf8))
      hasher.update(bytes)
    }
    return hasher.hexadecimal()
  }
}
