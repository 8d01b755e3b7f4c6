import Foundation
import Pipeline
import Synchronization
import Tabular
import Testing
import Transfer

/// The pipeline `sample` with addresses for its sources, at a site of the test's own.
final class OnlinePipeline: Sendable {
  let place: TestWorkspace
  let site: Site
  private let day = Mutex("2025-10-01")
  private let shown = Lines()

  /// The host of every address.
  static let host = "data.example.uk"

  /// Publishes the files of October, of the small England where it is wanted, and declares where;
  /// groups need not be there.
  init(isSmall: Bool = false) throws {
    place = try isSmall ? SmallEngland.workspace() : TestWorkspace()
    site = try Site()
    let files = isSmall ? SmallEngland.files(of: .october) : .october
    for (source, stem) in Self.stems {
      try declare(
        "url: \"https://\(Self.host)/\(stem){date:yyyymmdd}.csv\", fallback_days: 3", of: source)
      try site.publish(files.file(source), at: "\(Self.host)/\(stem)20251001.csv")
    }
    if !isSmall {
      try declare("url: \"https://\(Self.host)/areas.geojson\"", of: "boundaries")
      try site.publish(files.file("boundaries"), at: "\(Self.host)/areas.geojson")
    }
    for source in ["groups", "group_links", "establishment_links"] {
      try declare("required: false", of: source)
    }
  }

  static let stems = [
    ("establishments", "all"), ("establishment_links", "links"), ("groups", "groups"),
    ("group_links", "grouplinks"),
  ]

  /// Adds keys to a declaration, before its title.
  func declare(_ keys: String, of source: String) throws {
    try place.edit(
      "pipelines/sample/sources/\(source).json5", "\n  publisher:", "\n  \(keys),\n  publisher:")
  }

  /// Adds a source to the pipeline.
  func add(_ source: String, _ keys: String) throws {
    let text = """
      {
        title: "Another source", publisher: "P", attribution: "A", required: false,
        dialect: "table", licence: { name: "N", title: "T", url: "U" },
        \(keys)
      }
      """
    try Files.write(
      Array(text.utf8), to: "\(place.root)/pipelines/sample/sources/\(source).json5")
  }

  /// Lets the clock stand at a day from now on.
  func goOn(to day: String) { self.day.withLock { $0 = day } }

  /// Every line that was asked to be shown since this was last asked.
  func lines() -> [String] { shown.all }

  private var context: RunContext {
    var policy = TransferPolicy()
    policy.firstBackoffSeconds = 0.001
    policy.stallSeconds = 5
    let day = day.withLock(\.self)
    return RunContext(
      workspace: place.workspace, now: { "\(day)T03:00:00Z" }, policy: policy,
      show: shown.add, say: place.context.say)
  }

  /// Runs everything in another workspace with the same pipeline.
  func run(in other: TestWorkspace) throws -> RunOutcome {
    let context = RunContext(
      workspace: other.workspace, now: context.now, policy: context.policy, say: { _ in })
    return try Run(request([], asAt: nil, isShown: false), in: context).all()
  }

  private func request(_ sources: [String], asAt: String?, isShown: Bool) -> RunRequest {
    RunRequest(
      pipeline: "sample", asAt: asAt.flatMap { CalendarDate(iso: $0) },
      origin: .network(mirror: site.address), sources: sources, shown: isShown ? 20 : nil)
  }

  /// Runs everything.
  func run(asAt: String? = nil) throws -> RunOutcome {
    try Run(request([], asAt: asAt, isShown: false), in: context).all()
  }

  /// Runs one stage.
  func only(_ stage: Stage, _ sources: String..., isShown: Bool = false) throws -> RunOutcome {
    try Run(request(sources, asAt: nil, isShown: isShown), in: context).only(stage)
  }

  /// How a source stands.
  func status(_ source: String) throws -> SourceStatus {
    let report = try StatusReport(of: "sample", in: place.workspace)
    return try #require(report.sources.first { $0.name == source })
  }

  /// The days of a source's snapshots.
  func days(_ source: String) throws -> [String] {
    try place.store.snapshots(of: source).map(\.date.description)
  }

  /// What was said of a source since this was last asked, without what was said of others.
  func said(of source: String, _ stage: Stage = .fetch) -> [String] {
    place.notices().filter { $0.source == source && $0.stage == stage }.map(\.message)
  }
}

extension SampleFiles {
  /// The bytes of the file of a source.
  func file(_ source: String) throws -> [UInt8] { try #require(bytes[name(source)]) }
}
