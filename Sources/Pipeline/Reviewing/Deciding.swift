import Curation
import Linkage
import Tabular

/// Takes files of judgements into the decisions of a pipeline.
public struct Deciding {
  private let workspace: Workspace
  private let pipeline: String
  private let file: DecisionFile
  private let asAt: CalendarDate?
  /// The kinds of the mentions of the current release, by id.
  private let kinds: [String: MatchKind?]
  private let release: ReleaseReader

  /// Reads what is decided, and what there is to decide on.
  ///
  /// - Throws: `PipelineFailure` where there is no such pipeline, no release, or a mistake in its
  ///   decisions.
  public init(_ pipeline: String, in workspace: Workspace) throws {
    try workspace.requirePipeline(pipeline)
    self.workspace = workspace
    self.pipeline = pipeline
    file = try DecisionFile(of: pipeline, in: workspace)
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    guard let latest = shelf.latestID else {
      throw PipelineFailure(
        .noInput, "pipeline \(pipeline) has no release to decide on; run `abep run \(pipeline)`")
    }
    release = try ReleaseReader(shelf.entry(latest).directory)
    asAt = release.asAt
    var reader = try release.open("links")
    var kinds: [String: MatchKind?] = [:]
    while try reader.next() {
      let link = PublishedLink(reader, release: latest)
      kinds[link.mention.id] = link.kind
    }
    self.kinds = kinds
  }

  /// Merges files of judgements with what is decided.
  ///
  /// - Parameter files: The paths, each with the name that people know it by.
  /// - Returns: What is to be added, and what is in dispute.
  /// - Throws: `PipelineFailure` where a file has a mistake, or judges what no release has.
  public func merge(_ files: [(path: String, told: String)]) throws -> JudgementMerge {
    let rows = try files.flatMap { one in
      let rows = try DecisionFile.decisions(in: try Files.read(one.path), told: one.told)
      try check(rows, told: one.told)
      return rows
    }
    let standing = file.decisions.filter { decision in
      asAt.map { decision.stands(on: $0) } ?? true
    }
    return JudgementMerge(rows, beside: standing)
  }

  /// Refuses judgements on names that the release does not have, or of ids that no register has.
  private func check(_ rows: [Decision], told file: String) throws {
    var wanted: [MatchKind: Set<String>] = [:]
    for (index, row) in rows.enumerated() {
      guard let kind = kinds[row.mention] else {
        throw PipelineFailure(
          .badData,
          "\(file), record \(index + 1): release \(release.id) has no mention \"\(row.mention)\"; was"
            + " it made from a review of another pipeline, or of an older release?")
      }
      if let kind, !row.candidate.isEmpty { wanted[kind, default: []].insert(row.candidate) }
    }
    for (kind, ids) in wanted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let known = try knownIDs(kind)
      guard let missing = ids.subtracting(known).min(),
        let index = rows.firstIndex(where: { $0.candidate == missing })
      else { continue }
      throw PipelineFailure(
        .badData,
        "\(file), record \(index + 1): the register of \(kind.rawValue) has no \"\(missing)\"; write an"
          + " id that it has, or leave it out")
    }
  }

  private func knownIDs(_ kind: MatchKind) throws -> Set<String> {
    var ids: Set<String> = []
    for table in kind.tables {
      var reader = try release.open(table.name)
      let key = try reader.header.require(table.key)
      while try reader.next() { ids.insert(reader.text(key)) }
    }
    return ids
  }

  /// Adds decisions at the end of the pipeline's file, whole or not at all.
  ///
  /// - Returns: The file's path in the workspace.
  /// - Throws: `FileFailure`, with the file as it was.
  public func add(_ decisions: [Decision]) throws -> String {
    let path = DecisionFile.path(of: pipeline, in: workspace)
    try workspace.append(decisions.map(\.row), to: path, header: DecisionFile.header)
    return workspace.relative(path)
  }
}

extension Decision {
  /// Its row, in the order of `DecisionFile.header`.
  fileprivate var row: [String] {
    [
      mention, candidate, verdict.rawValue, who, when.description, why,
      expires?.description ?? "",
    ]
  }
}
