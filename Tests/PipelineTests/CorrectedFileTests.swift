import Pipeline
import Tabular
import Testing

/// What the runs after a bad file do, once it has become a snapshot.
struct CorrectedFileTests {
  private func renamed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.replacing("EstablishmentName", with: "School")
  }

  @Test func `a bad snapshot fails every run until something takes its place`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(SampleFiles.january.changing("establishments", renamed))
    let first = place.failure { _ = try place.run() }
    let second = place.failure { _ = try place.run() }
    #expect(first == second)
    #expect(place.failure { _ = try place.rerun() } == first)
    #expect(try place.store.snapshots(of: "establishments").count == 2)
    // A run as at the day of the good one is not concerned.
    #expect(try place.rerun(asAt: "2025-10-01").verdict == .unchanged)
  }

  @Test func `a file restored after a bad one of its day is in use again`() throws {
    let place = try TestWorkspace(published: .october)
    let release = place.shelf.latestID
    try place.bring(SampleFiles.october.changing("establishments", renamed))
    #expect(place.failure { _ = try place.run() }?.kind == .badData)
    try place.bring(.october)
    #expect(try place.stale(from: place.downloads).contains("fetch establishments"))
    let outcome = try place.run()
    #expect(outcome.verdict == .unchanged)
    #expect(outcome.release == release)
    let snapshots = try place.store.snapshots(of: "establishments")
    #expect(snapshots.map(\.revision) == [1, 2, 3])
    #expect(snapshots[0].sha256 == snapshots[2].sha256)
    #expect(snapshots[0].file == snapshots[2].file)
    #expect(Set(snapshots.map(\.fetchedAt)).count == 1)
  }

  @Test func `a later good file goes past a bad one`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(
      SampleFiles([
        "edubasealldata20251002.csv": renamed(
          SampleFiles.october.bytes["edubasealldata20251001.csv"] ?? [])
      ]))
    #expect(place.failure { _ = try place.run() }?.kind == .badData)
    try place.bring(.january)
    #expect(try place.run().verdict == .published)
  }

  @Test func `the receipt that the message names withdraws a bad snapshot`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(SampleFiles.january.changing("establishments", renamed).without("groups"))
    let failure = try #require(place.failure { _ = try place.run() })
    let receipt = try #require(
      failure.message.split(separator: " ").first { $0.hasSuffix(".receipt.json") })
    try Files.remove("\(place.root)/\(receipt)")
    #expect(
      try place.store.snapshots(of: "establishments").map(\.date.description) == ["2025-10-01"])
    #expect(try place.rerun().release?.hasPrefix("2025-10-01-") == true)
  }

  @Test func `where the declaration was at fault, mending it parses the stored bytes`() throws {
    let place = try TestWorkspace(published: .october)
    let changed = BadFile.all.first { $0.testDescription == "a file in another encoding" }
    let change = try #require(changed).change
    try place.bring(SampleFiles.january.changing("establishments", change))
    #expect(place.failure { _ = try place.run() }?.kind == .badData)
    let source = "pipelines/sample/sources/establishments.json5"
    try place.edit(source, "windows-1252", "utf-8")
    #expect(try place.rerun().release?.hasPrefix("2026-01-05-") == true)
  }

  @Test func `a refused register is refused again, and accepted once the rule is widened`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(
      SampleFiles.january.changing("establishments") { Array($0.lines.dropLast(40).joined()) })
    for _ in 0..<2 { #expect(place.failure { _ = try place.run() }?.kind == .refused) }
    #expect(place.failure { _ = try place.only(.load) }?.kind == .refused)
    #expect(place.failure { _ = try place.only(.map) }?.kind == .noInput)
    try place.edit(
      "pipelines/sample/pipeline.json5", "error: { below: -2 }",
      "error: { below: -20 }")
    #expect(try place.rerun().release?.hasPrefix("2026-01-05-") == true)
  }
}
