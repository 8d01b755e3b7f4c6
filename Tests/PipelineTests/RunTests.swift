import Curation
import Pipeline
import Tabular
import Testing

struct RunTests {
  @Test func `a first run publishes a release with its map, and says what it holds`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    let outcome = try place.run()
    #expect(outcome.verdict == .published)
    #expect(!outcome.hasWarnings)
    let id = try #require(outcome.release)
    #expect(id.hasPrefix("2025-10-01-"))
    #expect(place.shelf.latestID == id)
    #expect(try place.shelf.entry().predecessor == nil)
    #expect(outcome.summary.hasPrefix("published release \(id): 500 schools, "))
    #expect(outcome.map?.hasSuffix("/curated/sample/latest/map/index.html") == true)
    #expect(Files.exists("\(place.root)/curated/sample/latest/map/index.html"))
    #expect(try ReleaseVerifier.verify("\(place.root)/curated/sample/latest").isEmpty)
  }

  @Test(arguments: [true, false])
  func `a second run says that nothing changed, and rewrites nothing`(imports: Bool) throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.written()
    let outcome = imports ? try place.run() : try place.rerun()
    #expect(outcome.verdict == .unchanged)
    #expect(outcome.release == place.shelf.latestID)
    #expect(outcome.summary.hasPrefix("nothing has changed; release 2025-10-01-"))
    #expect(try place.written() == before)
  }

  @Test func `without .abep, a run publishes nothing new and rebuilds nothing`() throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.curated()
    try Files.remove("\(place.root)/.abep")
    #expect(try place.run().verdict == .unchanged)
    #expect(try place.curated() == before)
    #expect(try Files.list("\(place.root)/.abep/sample") == ["lock", "runs.jsonl"])
  }

  @Test func `the same files and pipeline give the same releases, byte for byte`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    _ = try place.run()
    let before = try place.curated().contents
    try Files.remove("\(place.root)/.abep")
    try Files.remove("\(place.root)/curated")
    _ = try place.rerun(asAt: "2025-10-01")
    _ = try place.rerun()
    #expect(try place.curated().contents == before)
    // Elsewhere too: no path of the machine is in a release.
    let other = try TestWorkspace(published: .october)
    try other.bring(.january)
    _ = try other.run()
    #expect(try other.curated().contents == before)
  }

  @Test func `a later register gives a release that follows the first and tells the change`() throws
  {
    let place = try TestWorkspace(published: .october)
    let first = try #require(place.shelf.latestID)
    let stands = try FolderState(place.root, ["curated/sample/\(first)"])
    try place.bring(.january)
    _ = place.notices()
    let outcome = try place.run()
    let second = try #require(outcome.release)
    #expect(second.hasPrefix("2026-01-05-"))
    #expect(try place.shelf.entry().predecessor == first)
    #expect(try FolderState(place.root, ["curated/sample/\(first)"]) == stands)
    let change = try DomainChange(
      from: ReleaseReader(place.shelf.entry(first).directory),
      to: ReleaseReader(place.shelf.entry(second).directory))
    #expect(!change.isEmpty)
    let said = place.notices().filter { $0.stage == .load }.map(\.message)
    #expect(change.sentences.allSatisfy(said.contains))
  }

  @Test func `an earlier day makes its release current again without rebuilding it`() throws {
    let place = try TestWorkspace(published: .october)
    let first = try #require(place.shelf.latestID)
    try place.bring(.january)
    let second = try #require(try place.run().release)
    let releases = try FolderState(
      place.root, ["curated/sample/\(first)", "curated/sample/\(second)"])

    #expect(try place.stale(asAt: "2025-12-31") == ["map"])
    let outcome = try place.rerun(asAt: "2025-12-31")
    #expect(outcome.verdict == .published)
    #expect(outcome.release == first)
    #expect(outcome.summary.contains("made before from the same inputs, is current again"))
    #expect(place.shelf.latestID == first)
    #expect(try place.rerun(asAt: "2025-10-01").verdict == .unchanged)

    #expect(try place.rerun().release == second)
    #expect(place.shelf.latestID == second)
    #expect(
      try FolderState(place.root, ["curated/sample/\(first)", "curated/sample/\(second)"])
        == releases)
    #expect(try place.shelf.ids() == [first, second])
  }

  @Test func `a release made for a day gone by follows nothing that came after it`() throws {
    let place = try TestWorkspace()
    try place.bring(.january)
    let later = try #require(try place.run().release)
    try place.bring(.october)
    _ = place.notices()
    let earlier = try #require(try place.run(asAt: "2025-10-01").release)
    #expect(try place.shelf.entry(earlier).predecessor == nil)
    #expect(!place.notices().contains { $0.message.contains("gone from the register") })
    #expect(earlier != later)
  }

  @Test func `a changed rule gives a release of the same day that follows the one before`() throws {
    let place = try TestWorkspace(published: .october)
    let first = try #require(place.shelf.latestID)
    try place.edit("pipelines/sample/pipeline.json5", "above: 5", "above: 6")
    let outcome = try place.rerun()
    #expect(outcome.verdict == .published)
    let second = try place.shelf.entry()
    #expect(second.id != first)
    #expect(second.predecessor == first)
    #expect(try place.rerun().verdict == .unchanged)
  }
}
