import Atlas
import Curation
import Education
import Geography
import Tabular

/// Builds the curated datasets of the next release and holds them against its rules.
struct LoadStage {
  let chain: StageChain
  let shelf: ReleaseShelf
  var acceptances: [Acceptance] = []
  let context: RunContext

  /// Builds the candidate where neither it nor a release of the same inputs is there.
  ///
  /// - Returns: Whether it built one.
  /// - Throws: `PipelineFailure` of the kind `refused` where a rule refuses to publish it.
  @discardableResult func run() throws -> Bool {
    let predecessor = try shelf.predecessor(asAt: chain.day())
    let candidate = chain.candidateFolder(after: predecessor, accepting: acceptances)
    if candidate.isComplete { return false }
    if try shelf.entry(madeFrom: chain.inputsKey.hash) != nil { return false }
    context.say(Notice(.progress, .load, "at work"))
    try candidate.complete { path in
      let summary = try ReleaseBuilder.build(try inputs(after: predecessor), into: path)
      if let refusal = Refusal(summary, of: chain, last: shelf.latestID, acceptances) {
        throw refusal.failure
      }
      say(summary)
    }
    return true
  }

  /// All that the release is made of.
  ///
  /// - Throws: What reading the staged tables throws.
  func inputs(after predecessor: String?) throws -> ReleaseInputs {
    var issues = IssueLog()
    let links = try LinkTable.links(in: "\(chain.linkFolder.path)/links.csv")
    let registers = try chain.registers(links: links, issues: &issues)
    let provision = try chain.provision(registers)
    say(provision.remarks)
    let sources = try chain.publishedTables.map { try reference($0, issues: issues) }
    let boundaries = try chain.optionalTable(.boundaries).map { table in
      try BoundaryCollection(
        geoJSON: Files.read(table.contentPath), file: table.snapshot.original)
    }
    let boundarySource = chain.optionalTable(.boundaries)?.source
    var vintage = ""
    if case .boundaries(let columns) = boundarySource?.content { vintage = columns.vintage }
    return ReleaseInputs(
      pipeline: chain.definition.name, title: chain.definition.title,
      description: chain.definition.description, isSynthetic: chain.definition.isSynthetic,
      registers: registers, provision: provision, boundaries: boundaries, boundaryVintage: vintage,
      boundaryAttribution: boundarySource?.attribution ?? "",
      boundaryLicence: boundarySource?.licence.name ?? "", sources: sources,
      memberLists: memberLists,
      trials: try TrialTable.trials(in: "\(chain.linkFolder.path)/\(TrialTable.name)"),
      stages: try provenance(), inputsHash: chain.inputsKey.hash,
      mapVersion: MapPage.version,
      predecessor: try predecessor.map { id in
        ReleaseInputs.Predecessor(id: id, directory: try shelf.entry(id).directory)
      },
      rules: chain.definition.rules, acceptances: acceptances)
  }

  /// Which sources list the members of which partnerships.
  private var memberLists: [MemberList] {
    chain.publishedTables.flatMap { table in
      table.source.mentions.compactMap { mention in
        mention.memberOf.map {
          MemberList(
            source: table.source.name, kind: mention.kind.rawValue, partnership: $0)
        }
      }
    }
  }

  private func reference(_ table: StagedTable, issues: IssueLog) throws -> SourceReference {
    let summary = try table.summary()
    let source = table.source
    let isTable = source.content.kind != .boundaries
    return SourceReference(
      name: source.name, dialect: source.content.kind.rawValue, title: source.title,
      url: source.address?.text(for: table.snapshot.date) ?? "", file: table.snapshot.original,
      date: table.snapshot.date, sha256: table.snapshot.sha256, bytes: table.snapshot.byteCount,
      licence: source.licence.name, licenceURL: source.licence.url,
      attribution: source.attribution, standInSince: table.standInSince,
      // What a declaration leaves out is not lost, and one record may give several rows.
      rowsRead: isTable ? summary.read - summary.left : nil,
      rowsKept: isTable ? summary.read - summary.left - summary.setAside : nil,
      issueCounts: summary.issues.merging(issues.counts(of: source.name), uniquingKeysWith: +))
  }

  private func provenance() throws -> [ProvenanceStage] {
    let staged = try chain.publishedTables.map { table in
      ProvenanceStage(
        name: "parse", key: table.key.hash,
        inputs: [
          ProvenanceStage.Artefact(
            name: "raw/\(table.source.name)/\(table.snapshot.file)", sha256: table.snapshot.sha256)
        ],
        outputs: [try artefact("staged/\(table.source.name)", table.contentPath)])
    }
    let links = try artefact("linked/links.csv", "\(chain.linkFolder.path)/links.csv")
    return staged + [
      ProvenanceStage(
        name: "link", key: chain.linkKey.hash,
        inputs: staged.flatMap(\.outputs) + (try models()), outputs: [links])
    ]
  }

  /// The models that names were weighed by, which a release states.
  private func models() throws -> [ProvenanceStage.Artefact] {
    try chain.modelledKinds.compactMap { kind in
      try chain.models.path(kind).map { try artefact("models/\(kind.rawValue).json", $0) }
    }
  }

  private func artefact(_ name: String, _ path: String) throws -> ProvenanceStage.Artefact {
    ProvenanceStage.Artefact(name: name, sha256: try SHA256.hexadecimal(ofFile: path).digest)
  }

  /// Says what of the lists of programmes and hubs could not be used as it is.
  private func say(_ remarks: [Provision.Remark]) {
    for remark in remarks {
      context.say(
        Notice(
          remark.isLost ? .warning : .info, .load, source: remark.place.source,
          remark.sentence))
    }
  }

  private func say(_ summary: ReleaseSummary) {
    let rows = summary.tables.reduce(0) { $0 + $1.rows }
    context.say(
      Notice(
        .info, .load,
        "\(summary.tables.count.of("table")) with \(rows.of("row")), "
          + "\(summary.checks.count { $0.verdict == .passes }.of("check")) passed"))
    for check in summary.checks where check.verdict == .warns {
      context.say(Notice(.warning, .load, check.sentence))
    }
    for check in summary.checks {
      guard let reason = check.reason else { continue }
      context.say(Notice(.warning, .load, "accepted: \(check.sentence) Reason: \(reason)"))
    }
    for sentence in summary.change?.sentences ?? [] {
      context.say(Notice(.info, .load, sentence))
    }
  }
}
