import Tabular
import Testing

@testable import Pipeline

struct RollbackTests {
  private let place: TestWorkspace
  private let old: String
  private let new: String

  init() throws {
    place = try TestWorkspace(published: .october)
    old = try #require(place.shelf.latestID)
    try place.bring(.january)
    _ = try place.run()
    new = try #require(place.shelf.latestID)
  }

  private func rollback(to release: String? = nil) throws -> RunOutcome {
    try Rollback(of: "sample", to: release, in: place.context).run()
  }

  @Test func `the release before is current again, no byte of any changes, and it is recorded`()
    throws
  {
    let before = try FolderState(place.root, ["curated/sample/\(old)", "curated/sample/\(new)"])
    let outcome = try rollback()
    #expect(outcome.verdict == .rolledBack)
    #expect(outcome.release == old)
    #expect(place.shelf.latestID == old)
    #expect(
      try FolderState(place.root, ["curated/sample/\(old)", "curated/sample/\(new)"]) == before)
    let entry = try #require(try RunLedger(of: "sample", in: place.workspace).entries().last)
    #expect(entry.verb == "rollback")
    #expect(entry.outcome == "rolled_back")
    #expect(entry.releaseBefore == new)
    #expect(entry.release == old)
    let report = try StatusReport(of: "sample", in: place.workspace)
    #expect(report.rolledBack?.release == new)
  }

  @Test func `a run of the same inputs leaves it so, and says so each night`() throws {
    _ = try rollback()
    for _ in 1...2 {
      let outcome = try place.run()
      #expect(outcome.verdict == .withheld)
      #expect(outcome.hasWarnings)
      #expect(outcome.release == old)
      #expect(
        outcome.summary
          == "release \(new), which these inputs make, was rolled back on 2026-02-01, so release"
          + " \(old) stays; `abep rollback sample \(new)` returns to it")
    }
    #expect(try place.stale() == [])
    // Nor does it come back where it was taken away, or by its stages one by one.
    try Files.remove("\(place.root)/curated/sample/\(new)")
    #expect(try place.run().verdict == .withheld)
    #expect(try place.only(.map).verdict == .withheld)
    #expect(place.shelf.latestID == old)
  }

  @Test func `new inputs are published after a rollback, once with a word`() throws {
    _ = try rollback()
    try place.edit("pipelines/sample/pipeline.json5", "title: \"", "title: \"A ")
    let outcome = try place.run()
    #expect(outcome.verdict == .publishedWithWarnings)
    #expect(outcome.release != new)
    #expect(
      outcome.summary.hasSuffix(
        "It is the first since release \(new) was rolled back on 2026-02-01: see that what was"
          + " wrong is not in it"))
    #expect(try place.run().verdict == .unchanged)
    #expect(try place.shelf.entry().predecessor == old)
  }

  @Test func `rolling back to what was withdrawn returns to it for good`() throws {
    _ = try rollback()
    #expect(try rollback(to: new).release == new)
    #expect(try place.run().verdict == .unchanged)
    #expect(try rollback(to: new).verdict == .unchanged)
    #expect(place.shelf.latestID == new)
  }

  @Test func `where there is nothing to return to, nothing is done`() throws {
    _ = try rollback()
    let failure = try #require(place.failure { _ = try rollback() })
    #expect(failure.kind == .noInput)
    #expect(failure.message.hasPrefix("release \(old) is the first; there is none to return to"))
    #expect(place.failure { _ = try rollback(to: "nowhere") }?.kind == .noInput)
    #expect(place.shelf.latestID == old)
  }

  @Test func `a crash between the word and the rename leaves the release that was current`() throws
  {
    var withdrawn = try Withdrawals(on: place.shelf)
    withdrawn.add(
      Withdrawals.Entry(
        release: new, inputsHash: try place.shelf.entry(new).inputsHash, returnedTo: old,
        at: "2026-02-01T03:00:00Z"))
    try withdrawn.write()
    #expect(try place.run().verdict == .unchanged)
    #expect(place.shelf.latestID == new)
  }
}
