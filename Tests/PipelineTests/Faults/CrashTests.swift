import Curation
import Foundation
import Synchronization
import Tabular
import Testing

@testable import Pipeline

/// The real program, ended at each of its changes to the disk, by a kill and by a power cut.
@Suite(.enabled(if: FaultyProgram.isThere, "there is no clang to compile the faults with"))
struct CrashTests {
  /// The files that a release is made of, by the id of each release on a shelf.
  private static func releases(_ place: TestWorkspace) throws -> [String: [String: String]] {
    let ids = try place.shelf.ids()
    return try Dictionary(
      uniqueKeysWithValues: ids.map { id in
        (id, try FolderState("\(place.root)/curated/sample", [id]).contents)
      })
  }

  /// The hashes of what the releases on a shelf were made from, of which nothing is stored.
  private static func missingSources(_ place: TestWorkspace) throws -> Set<String> {
    let needed = try place.shelf.ids().flatMap { id in
      try ReleaseReader("\(place.root)/curated/sample/\(id)").sourceHashes
    }
    let stored = try place.store.sources().flatMap { try place.store.snapshots(of: $0) }
    return Set(needed).subtracting(stored.filter(\.isKept).map(\.sha256))
  }

  /// What a pipeline that is run as at a day gone by and then as at the newest publishes, where all
  /// releases were taken away: nothing of it may rest on what a crash left.
  private static func publishedAnew(_ place: TestWorkspace) throws -> [String: String] {
    try Files.remove("\(place.root)/curated")
    _ = try place.rerun(asAt: "2026-01-05")
    _ = try place.rerun()
    return try place.curated().contents
  }

  @Test func `a run ended anywhere leaves the old release or the new, and the next succeeds`()
    async throws
  {
    let start = try SmallEngland.workspace()
    for files in [SampleFiles.october, .january] {
      try start.bring(SmallEngland.files(of: files))
      _ = try start.run()
    }
    let old = try #require(start.shelf.latestID)
    // What is no longer kept goes at the end of the run.
    try Files.write(
      Array("{ keep: { releases: 1, snapshot_days: 30 } }".utf8),
      to: "\(start.root)/pipelines/sample/operating.json5")
    try start.bring(SmallEngland.files(of: .march))
    let before = try Self.releases(start)

    let walk = try await CrashWalk(["run", "sample", "--from", start.downloads], in: start)
    let new = try #require(walk.end.shelf.latestID)
    let after = try walk.end.curated().contents
    let whole = try Self.releases(walk.end).merging(before) { $1 }
    #expect(try walk.end.shelf.ids() == [old, new])
    let snapshots = try walk.end.store.snapshots(of: "establishments")
    #expect(snapshots.map(\.isKept) == [false, true, true])
    try await walk.requireKillsAsReckoned(20)

    let ends = Mutex<[[String: String]: TestWorkspace]>([:])
    try await walk.states.forEach { one in
      let place = try walk.states.workspace(one)
      let current = place.shelf.latestID
      #expect(current == old || current == new, "\(one.way)")
      #expect(try Self.releases(place).allSatisfy { whole[$0.key] == $0.value }, "\(one.way)")
      #expect(try Self.missingSources(place) == [], "\(one.way)")
      #expect(try place.run().release == new, "\(one.way)")
      #expect(try place.store.damage() == [], "\(one.way)")
      let state = try place.written().contents
      #expect(state.filter { $0.key.hasPrefix("curated/") } == after, "\(one.way)")
      ends.withLock { $0[state.filter { !$0.key.contains(".partial") }] = place }
    }
    // However it came about, what then stands is as good as what a run that was left alone leaves.
    let expected = try Self.publishedAnew(walk.end)
    for (_, place) in ends.withLock(\.self) {
      #expect(try place.run().verdict == .unchanged)
      #expect(try Self.publishedAnew(place) == expected)
    }
  }

  @Test func `a first run that is ended anywhere has what it published from on the disk`()
    async throws
  {
    let start = try SmallEngland.workspace()
    try start.bring(SmallEngland.files(of: .october))
    let walk = try await CrashWalk(["run", "sample", "--from", start.downloads], in: start)
    let new = try #require(walk.end.shelf.latestID)
    let after = try walk.end.curated().contents
    let count = Mutex(0)
    try await walk.states.forEach { one in
      let place = try walk.states.workspace(one)
      #expect([nil, new].contains(place.shelf.latestID), "\(one.way)")
      #expect(try Self.missingSources(place) == [], "\(one.way)")
      #expect(try place.store.damage() == [], "\(one.way)")
      // The next run goes on as after later runs, which is walked above.
      guard
        count.withLock({
          $0 += 1; return $0
        }).isMultiple(of: 20)
      else { return }
      #expect(try place.run().release == new, "\(one.way)")
      #expect(try place.curated().contents == after, "\(one.way)")
    }
  }

  @Test func `a rollback that is ended anywhere leaves one release or the other, and runs go on`()
    async throws
  {
    let start = try SmallEngland.workspace()
    for files in [SampleFiles.october, .january] {
      try start.bring(SmallEngland.files(of: files))
      _ = try start.run()
    }
    let whole = try Self.releases(start)
    let (new, old) = try (#require(start.shelf.latestID), #require(start.shelf.entry().predecessor))
    let walk = try await CrashWalk(["rollback", "sample"], in: start)
    #expect(walk.end.shelf.latestID == old)
    try await walk.requireKillsAsReckoned(20)
    try await walk.states.forEach { one in
      let place = try walk.states.workspace(one)
      let current = try #require(place.shelf.latestID)
      #expect([old, new].contains(current), "\(one.way)")
      #expect(try Self.releases(place) == whole, "\(one.way)")
      // A run that comes next changes nothing: the rollback was done, or it was not.
      let outcome = try place.run()
      #expect(outcome.verdict == (current == old ? .withheld : .unchanged), "\(one.way)")
      #expect(place.shelf.latestID == current, "\(one.way)")
      _ = try Rollback(of: "sample", to: old, in: place.context).run()
      #expect(try place.run().verdict == .withheld, "\(one.way)")
      _ = try Rollback(of: "sample", to: new, in: place.context).run()
      #expect(try place.run().verdict == .unchanged, "\(one.way)")
    }
  }

  @Test func `decisions whose writing is ended anywhere are there all or not at all`() async throws
  {
    let start = try SmallEngland.workspace()
    try start.bring(SmallEngland.files(of: .october))
    _ = try start.run()
    let ids = try Self.mentions(start).sorted()
    func rows(_ mentions: ArraySlice<String>) -> [UInt8] {
      let lines = mentions.map { "\($0),,match,ann,2026-01-31,,\n" }
      return Array((DecisionFile.header.joined(separator: ",") + "\n" + lines.joined()).utf8)
    }
    let file = "pipelines/sample/decisions.csv"
    try Files.write(rows(ids.prefix(1)), to: "\(start.root)/\(file)")
    try Files.write(rows(ids[1..<4]), to: "\(start.root)/judged.csv")
    let walk = try await CrashWalk(["decide", "sample", "\(start.root)/judged.csv"], in: start)
    let (before, after) = try (
      Files.read("\(start.root)/\(file)"), Files.read("\(walk.end.root)/\(file)")
    )
    #expect(after == rows(ids.prefix(4)))
    try await walk.requireKillsAsReckoned(20)
    try await walk.states.forEach { one in
      let place = try walk.states.workspace(one)
      let found = try Files.read("\(place.root)/\(file)")
      #expect(found == before || found == after, "\(one.way)")
      let deciding = try Deciding("sample", in: place.workspace)
      let merge = try deciding.merge([("\(place.root)/judged.csv", "judged.csv")])
      #expect(merge.additions.isEmpty == (found == after), "\(one.way)")
      _ = try deciding.add(merge.additions)
      #expect(try Files.read("\(place.root)/\(file)") == after, "\(one.way)")
      #expect(try place.rerun().verdict == .published, "\(one.way)")
    }
  }

  private static func mentions(_ place: TestWorkspace) throws -> [String] {
    var reader = try DelimitedReader(path: "\(place.root)/curated/sample/latest/links.csv")
    var ids: [String] = []
    while try reader.next() { ids.append(reader.text(0)) }
    return ids
  }

  @Test func `a fetch that is ended anywhere leaves whole snapshots only, and a run goes on`()
    async throws
  {
    let online = try OnlinePipeline(isSmall: true)
    let start = online.place
    _ = try online.run()
    let old = start.shelf.latestID
    for (source, stem) in OnlinePipeline.stems {
      try online.site.publish(
        SmallEngland.files(of: .january).file(source),
        at: "\(OnlinePipeline.host)/\(stem)20260105.csv")
    }
    online.goOn(to: "2026-01-05")
    let monday = ["FAULT_CLOCK": "1767582000"]
    let walk = try await CrashWalk(
      ["fetch", "sample", "--mirror", "\(online.site.address)"], in: start, monday)
    #expect(try walk.end.store.snapshots(of: "establishments").count == 2)
    let new = try online.run(in: walk.end).release
    let after = try walk.end.curated().contents
    try await walk.states.forEach { one in
      let place = try walk.states.workspace(one)
      #expect(place.shelf.latestID == old, "\(one.way)")
      #expect(try place.store.damage() == [], "\(one.way)")
      for source in try place.store.sources() {
        #expect(throws: Never.self, "\(one.way)") { try place.store.record(of: source) }
      }
      #expect(try online.run(in: place).release == new, "\(one.way)")
      #expect(try place.curated().contents == after, "\(one.way)")
      #expect(try place.store.damage() == [], "\(one.way)")
    }
  }
}
