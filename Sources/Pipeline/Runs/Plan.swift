public import JSONText
import Tabular

/// What a run would do, and why, without doing any of it.
public struct Plan: Hashable, Sendable {
  /// What would become of one piece of work.
  public struct Step: Hashable, Sendable {
    /// The stage.
    public let stage: Stage
    /// The source, where the stage works by source.
    public let source: String?
    /// Whether there is work to do.
    public let isStale: Bool
    /// Whether a run could not go on here.
    public var isBlocked = false
    /// Why.
    public let reason: String
  }

  /// The steps, in the order of the work.
  public let steps: [Step]

  /// What is no longer kept by the pipeline's settings, as far as it can be told before the run.
  public let removals: [String]

  /// Whether a run would do nothing.
  public var isEmpty: Bool { !steps.contains(where: \.isStale) }

  /// Whether a run would stop before its end.
  public var isBlocked: Bool { steps.contains(where: \.isBlocked) }

  /// Looks at what is stored, staged, linked and published.
  ///
  /// - Throws: `PipelineFailure` where the pipeline's files cannot be read, or the folder to import
  ///   from is not there.
  public init(_ request: RunRequest, in context: RunContext) throws {
    let definition = try PipelineDefinition(request.pipeline, in: context.workspace)
    let store = SnapshotStore(folder: context.workspace.raw(of: request.pipeline))
    let shelf = ReleaseShelf(folder: context.workspace.curated(of: request.pipeline))
    let chain = try StageChain(definition, in: context.workspace, asAt: request.asAt)
    var steps = try Self.fetchSteps(request, definition, store, context.workspace)
    let isFetchStale = steps.contains(where: \.isStale)
    let standing = try shelf.entry(madeFrom: chain.inputsKey.hash)
    for table in chain.tables {
      steps.append(
        Step(
          stage: .parse, source: table.source.name,
          isStale: standing == nil && !table.folder.isComplete,
          reason: table.folder.isComplete
            ? "the snapshot of \(table.snapshot.date) is staged"
            : standing == nil
              ? "the snapshot of \(table.snapshot.date) is not staged, or not by this declaration"
              : "the release that stands was made from the snapshot of \(table.snapshot.date)"))
    }
    let after = isFetchStale ? "the sources will have changed" : "its inputs have changed"
    let isLinkStale = isFetchStale || (standing == nil && !chain.linkFolder.isComplete)
    steps.append(
      Step(
        stage: .link, source: nil, isStale: isLinkStale,
        reason: isLinkStale ? after : "the links are those of these inputs"))
    let withdrawn = try Withdrawals(on: shelf).entry(madeFrom: chain.inputsKey.hash, on: shelf)
    let isHeld = withdrawn != nil && !isFetchStale
    let isReleaseStale = isFetchStale || standing == nil
    for stage in [Stage.load, .map] {
      let isToReturn = stage == .map && !isReleaseStale && standing?.id != shelf.latestID
      let made = "release \(standing?.id ?? "") was made from these inputs"
      steps.append(
        Step(
          stage: stage, source: nil, isStale: !isHeld && (isReleaseStale || isToReturn),
          reason: isHeld
            ? "release \(withdrawn?.release ?? "") of these inputs was rolled back, and stays so"
            : isReleaseStale
              ? "no release was made from these inputs"
              : isToReturn ? "\(made) and becomes the current one again" : made))
    }
    self.steps = steps
    let keep = try OperatingSettings(of: request.pipeline, in: context.workspace).keep
    removals = try Retention(keep, of: request.pipeline, in: context.workspace).lines
  }

  /// The plan for machines; what its members mean is in `pipelines/operating.md`.
  public var json: JSONValue {
    [
      "steps": .array(
        steps.map { step in
          [
            "stage": .string(step.stage.rawValue), "source": .optional(step.source),
            "stale": .bool(step.isStale), "blocked": .bool(step.isBlocked),
            "reason": .string(step.reason),
          ]
        }),
      "removals": .strings(removals),
    ]
  }

  private static func fetchSteps(
    _ request: RunRequest, _ definition: PipelineDefinition, _ store: SnapshotStore,
    _ workspace: Workspace
  ) throws -> [Step] {
    var folder: FolderImport?
    if case .folder(let path) = request.origin { folder = try FolderImport(path) }
    let place = folder.map { workspace.relative($0.folder) } ?? ""
    return try definition.sources.map { source in
      let last = try store.snapshot(of: source, asAt: request.asAt)
      let stored = last.map { "the snapshot of \($0.date) is stored" } ?? "nothing is stored"
      let isNeeded = last == nil && source.isRequired
      let end = isNeeded ? ", and a run would stop here" : ""
      if case .network = request.origin, let address = source.address {
        return Step(
          stage: .fetch, source: source.name, isStale: isNeeded,
          reason: "asks \(address.text); \(stored)")
      }
      guard let folder else {
        return Step(
          stage: .fetch, source: source.name, isStale: isNeeded, isBlocked: isNeeded,
          reason: stored + end)
      }
      guard let candidate = try folder.candidate(for: source, asAt: request.asAt) else {
        return Step(
          stage: .fetch, source: source.name, isStale: isNeeded, isBlocked: isNeeded,
          reason: (source.filePatterns.isEmpty
            ? "it is fetched from its address and not from a folder"
            : "\(place) has no file of it") + "; \(stored)\(end)")
      }
      let isKnown =
        try store.stored(candidate.path, of: source.name, date: candidate.date) != nil
      return Step(
        stage: .fetch, source: source.name, isStale: !isKnown,
        reason: isKnown
          ? "the file of \(candidate.date) is stored already"
          : "the file of \(candidate.date) is new; \(stored)")
    }
  }
}
