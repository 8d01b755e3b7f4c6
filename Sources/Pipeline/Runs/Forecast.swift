public import Curation
import Foundation
public import JSONText
import Tabular

/// What a run would publish, told from what is staged, without leaving anything on the disk.
public struct Forecast: Sendable {
  /// What would change against the current release; nil where that cannot be told, or where there is
  /// no release before.
  public let change: DomainChange?
  /// The checks that refuse or warn.
  public let complaints: [CheckResult]
  /// Why less is told than would be, or that nothing would change.
  public let note: String?

  /// Whether a run would be refused.
  public var isRefused: Bool { complaints.contains { $0.verdict == .fails } }

  /// Makes the release that a run would make, looks at it, and takes it away again.
  ///
  /// - Throws: `PipelineFailure` where the pipeline's files or what is staged cannot be read.
  public init(_ request: RunRequest, after plan: Plan, in context: RunContext) throws {
    let definition = try PipelineDefinition(request.pipeline, in: context.workspace)
    let shelf = ReleaseShelf(folder: context.workspace.curated(of: request.pipeline))
    let chain = try StageChain(definition, in: context.workspace, asAt: request.asAt)
    if plan.isEmpty {
      self.init(change: nil, complaints: [], note: nil)
    } else if let reason = try Self.unknown(plan, chain) {
      self.init(change: nil, complaints: [], note: reason)
    } else if let standing = try shelf.entry(madeFrom: chain.inputsKey.hash) {
      try self.init(from: shelf, to: standing)
    } else {
      try self.init(chain, shelf, context.saying { _ in })
    }
  }

  private init(change: DomainChange?, complaints: [CheckResult], note: String?) {
    self.change = change
    self.complaints = complaints
    self.note = note
  }

  /// Why what would be published cannot be told; nil where it can.
  private static func unknown(_ plan: Plan, _ chain: StageChain) throws -> String? {
    if plan.isBlocked { return "what would change cannot be told while an input is missing" }
    let fetched = plan.steps.filter { $0.stage == .fetch && $0.isStale }.compactMap(\.source)
    guard fetched.isEmpty else {
      return "what would change cannot be told before the files of"
        + " \(Self.some(fetched)) are read: \(chain.command("fetch", " --from DIR")),"
        + " \(chain.command("parse")), then plan again"
    }
    let stale = plan.steps.filter { $0.stage == .parse && $0.isStale }.compactMap(\.source)
    guard stale.isEmpty else {
      return "what would change cannot be told before \(Self.some(stale)) is staged:"
        + " \(chain.command("parse")), then plan again"
    }
    return nil
  }

  /// The first of names, and how many more there are.
  private static func some(_ names: [String]) -> String {
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return names.prefix(3).joined(separator: ", ") + more
  }

  /// The change from the current release to one that is on the shelf already.
  private init(from shelf: ReleaseShelf, to standing: ReleaseShelf.Entry) throws {
    guard let latest = shelf.latestID, latest != standing.id else {
      self.init(change: nil, complaints: [], note: nil)
      return
    }
    let change = try DomainChange(
      from: ReleaseReader(shelf.entry(latest).directory), to: ReleaseReader(standing.directory))
    self.init(change: change, complaints: [], note: nil)
  }

  /// The change and the checks of a release that is made in a temporary folder.
  private init(_ chain: StageChain, _ shelf: ReleaseShelf, _ context: RunContext) throws {
    let folder = NSTemporaryDirectory() + "abep-plan-" + UUID().uuidString
    defer { try? Files.remove(folder) }
    try Files.makeDirectories(folder)
    let working = chain.working(in: folder)
    if chain.linkFolder.isComplete {
      try Files.makeDirectories("\(folder)/linked")
      try Files.copy(chain.linkFolder.path, to: working.linkFolder.path)
    }
    _ = try LinkStage(chain: working, context: context).run()
    let load = LoadStage(chain: working, shelf: shelf, context: context)
    let summary = try ReleaseBuilder.build(
      load.inputs(after: shelf.predecessor(asAt: chain.day())), into: "\(folder)/release")
    self.init(
      change: summary.change, complaints: summary.complaints,
      note: summary.change == nil ? "it would be the first release" : nil)
  }

  /// The forecast for machines.
  public var json: JSONValue {
    let counts = DomainChange.Kind.allCases.map { kind in
      (kind.rawValue, JSONValue.integer(change?.count(kind) ?? 0))
    }
    return [
      "change": change.map { change in
        [
          "predecessor": .string(change.predecessor), "counts": .object(pairs: counts),
          "changed_authorities": .integer(change.changedAuthorities),
          "sentences": .strings(change.sentences),
        ]
      } ?? .null,
      "refused": .bool(isRefused),
      "rules": .array(
        complaints.map {
          [
            "rule": .string($0.id), "kind": .string($0.kind.rawValue), "figure": .string($0.figure),
            "threshold": .string($0.threshold), "verdict": .string($0.verdict.rawValue),
            "message": .string($0.message),
          ]
        }),
      "note": .optional(note),
    ]
  }
}
