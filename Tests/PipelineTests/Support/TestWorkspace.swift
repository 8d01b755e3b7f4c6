import Foundation
import Pipeline
import Synchronization
import Tabular
import Testing

/// A workspace of one test's own with the two pipelines that ship, which goes away with it.
final class TestWorkspace: Sendable {
  /// The package's root, found upwards from this file.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Where folders for a test are made: in memory where there is room, since every file that a run
  /// writes is brought to the disk before the next.
  static let temporary: String = {
    let facts = try? FileManager.default.attributesOfFileSystem(forPath: "/dev/shm")
    let free = (facts?[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    let isRoomy = free > 1 << 29 && FileManager.default.isWritableFile(atPath: "/dev/shm")
    return isRoomy ? "/dev/shm/" : NSTemporaryDirectory()
  }()

  let root: String
  private let heard = Mutex<[Notice]>([])

  /// Makes the workspace; without pipelines it is an empty folder.
  init(holdingPipelines: Bool = true) throws {
    root = Self.temporary + "abep-pipeline-" + UUID().uuidString
    try Files.makeDirectories(root)
    guard holdingPipelines else { return }
    try Files.copy("\(Self.package)/pipelines", to: "\(root)/pipelines")
  }

  /// A workspace in which a run has published a release of the files.
  convenience init(published files: SampleFiles) throws {
    try self.init()
    try bring(files)
    #expect(try run().verdict == .published)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  var workspace: Workspace { Workspace(root: root) }
  var store: SnapshotStore { SnapshotStore(folder: "\(root)/raw/sample") }
  var shelf: ReleaseShelf { ReleaseShelf(folder: "\(root)/curated/sample") }
  var downloads: String { "\(root)/downloads" }

  /// Everything said since this was last asked.
  func notices() -> [Notice] {
    heard.withLock { notices in
      defer { notices = [] }
      return notices
    }
  }

  /// What a run is given; its clock stands still, so that nothing can lean on it.
  var context: RunContext { context { _ in } }

  /// What a run is given, with a taker of the lines that are to be shown.
  func context(show: @escaping @Sendable (String) -> Void) -> RunContext {
    RunContext(
      workspace: workspace, now: { "2026-02-01T03:00:00Z" }, exitStatus: { _ in 10 }, show: show
    ) { notice in
      if notice.level != .progress { self.heard.withLock { $0.append(notice) } }
    }
  }

  /// Makes the folder to import from hold these files and no other.
  func bring(_ files: SampleFiles) throws {
    try Files.remove(downloads)
    try Files.makeDirectories(downloads)
    for (name, bytes) in files.bytes { try Files.write(bytes, to: "\(downloads)/\(name)") }
  }

  func request(
    _ asAt: String? = nil, from folder: String? = nil, pipeline: String = "sample",
    sources: [String] = []
  ) -> RunRequest {
    RunRequest(
      pipeline: pipeline, asAt: asAt.flatMap { CalendarDate(iso: $0) },
      origin: folder.map { .folder($0) } ?? .stored,
      sources: sources)
  }

  /// Runs everything, from the folder to import from.
  func run(asAt: String? = nil) throws -> RunOutcome {
    try Run(request(asAt, from: downloads), in: context).all()
  }

  /// Runs everything on what is stored.
  func rerun(asAt: String? = nil) throws -> RunOutcome {
    try Run(request(asAt), in: context).all()
  }

  /// Runs one stage; `fetch` from the folder to import from.
  func only(_ stage: Stage, asAt: String? = nil, sources: [String] = []) throws -> RunOutcome {
    let folder = stage == .fetch ? downloads : nil
    return try Run(request(asAt, from: folder, sources: sources), in: context).only(stage)
  }

  /// The stages with work to do, each with its source where it has one.
  func stale(asAt: String? = nil, from folder: String? = nil) throws -> [String] {
    try Plan(request(asAt, from: folder), in: context).steps.filter(\.isStale).map {
      $0.stage.rawValue + ($0.source.map { " \($0)" } ?? "")
    }
  }

  /// Changes a file of the workspace; the old text must stand in it.
  func edit(_ file: String, _ old: String, _ new: String) throws {
    let path = "\(root)/\(file)"
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    try #require(text.contains(old), "\(file) has no \(old)")
    try Files.write(Array(text.replacingOccurrences(of: old, with: new).utf8), to: path)
  }

  /// The failure that some work ends with, as the program would tell it.
  func failure(_ work: () throws -> Void, at place: SourceLocation = #_sourceLocation)
    -> PipelineFailure?
  {
    do {
      try work()
      Issue.record("nothing failed", sourceLocation: place)
      return nil
    } catch {
      return PipelineFailure(error)
    }
  }
}
