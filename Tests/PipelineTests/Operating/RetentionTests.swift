import Foundation
import Tabular
import Testing

@testable import Pipeline

struct RetentionTests {
  private func settings(_ text: String, in place: TestWorkspace) throws {
    try Files.write(
      Array(text.utf8), to: "\(place.root)/pipelines/sample/operating.json5")
  }

  /// A shelf of releases that are no more than their descriptions, the last one current.
  private func put(_ ids: [String], in place: TestWorkspace) throws {
    for (index, id) in ids.enumerated() {
      let folder = "\(place.root)/curated/sample/\(id)"
      try Files.makeDirectories(folder)
      let last = index > 0 ? "\"\(ids[index - 1])\"" : "null"
      try Files.write(
        Array(#"{"inputs_hash":"\#(id)","predecessor":\#(last),"resources":[]}"#.utf8),
        to: "\(folder)/datapackage.json")
    }
    try place.shelf.makeLatest(try #require(ids.last))
  }

  private func removed(_ keep: OperatingSettings.Keep, in place: TestWorkspace) throws -> [String] {
    try Retention(keep, of: "sample", in: place.workspace).releases
  }

  private let ids = [
    "2025-01-01-a", "2025-02-01-b", "2025-03-01-c", "2025-03-01-d", "2025-06-01-e",
  ]

  @Test func `without a policy nothing goes, and a count or an age is kept at the least`() throws {
    let place = try TestWorkspace()
    try put(ids, in: place)
    var keep = OperatingSettings.Keep()
    #expect(try removed(keep, in: place) == [])
    keep.releases = 1
    // The current one followed d, which stays with it.
    #expect(try removed(keep, in: place) == ["2025-01-01-a", "2025-02-01-b", "2025-03-01-c"])
    keep.releases = 2
    #expect(try removed(keep, in: place) == ["2025-01-01-a", "2025-02-01-b"])
    keep.days = 120
    #expect(try removed(keep, in: place) == ["2025-01-01-a"])
    keep.releases = 100
    #expect(try removed(keep, in: place) == [])
    keep.releases = nil
    keep.days = 1
    #expect(try removed(keep, in: place) == ["2025-01-01-a", "2025-02-01-b", "2025-03-01-c"])
    // What an old release that is current again needs is not what is newest.
    try place.shelf.makeLatest("2025-02-01-b")
    #expect(try removed(keep, in: place) == [])
  }

  @Test func `a plan tells what would go, a run removes it and says so`() throws {
    let place = try TestWorkspace(published: .october)
    let first = try #require(place.shelf.latestID)
    try place.bring(.january)
    _ = try place.run()
    let second = try #require(place.shelf.latestID)
    try place.edit("pipelines/sample/pipeline.json5", "title: \"", "title: \"A ")
    try settings("{ keep: { days: 1 } }", in: place)
    #expect(try place.shelf.ids().count == 2)
    // Before the run the second is current, and it followed the first.
    #expect(try Plan(place.request(), in: place.context).removals == [])
    _ = place.notices()
    _ = try place.rerun()
    #expect(
      place.notices().map(\.message).contains("no longer kept, and removed: release \(first)"))
    let third = try #require(place.shelf.latestID)
    #expect(try Set(place.shelf.ids()) == [second, third])
    #expect(!Files.exists("\(place.root)/curated/sample/.removed-\(first)"))
    #expect(try place.rerun().verdict == .unchanged)
  }

  @Test func `bytes of snapshots go by age unless a kept release needs them, receipts stay`() throws
  {
    let place = try TestWorkspace(published: .october)
    let first = try #require(place.shelf.latestID)
    try place.bring(.january)
    _ = try place.run()
    try settings("{ keep: { snapshot_days: 30 } }", in: place)
    _ = try place.rerun()
    // The release of October is kept, and so are its snapshots.
    #expect(try place.store.snapshots(of: "establishments").map(\.isKept) == [true, true])
    try Files.remove("\(place.root)/curated/sample/\(first)")
    let told = try Plan(place.request(), in: place.context).removals
    #expect(told.contains { $0.hasPrefix("the bytes of establishments of 2025-10-01, ") })
    _ = try place.rerun()
    let snapshots = try place.store.snapshots(of: "establishments")
    #expect(snapshots.map(\.isKept) == [false, true])
    #expect(!Files.exists(place.store.path(of: snapshots[0])))
    #expect(Files.exists(place.store.receiptPath(of: snapshots[0])))
    // Boundaries of one day only have nothing older.
    #expect(try place.store.snapshots(of: "boundaries").map(\.isKept) == [true])
    #expect(try place.store.damage() == [])
    #expect(try Plan(place.request(), in: place.context).removals == [])

    // They are had again where they are brought again.
    try settings("{}", in: place)
    try place.bring(.october)
    let outcome = try place.run(asAt: "2025-10-01")
    #expect(outcome.release?.hasPrefix("2025-10-01-") == true)
    #expect(try place.store.snapshots(of: "establishments").map(\.isKept) == [true, true])
    #expect(try place.store.damage() == [])
  }

  @Test func `settings that are not understood stop a run before it begins`() throws {
    let place = try TestWorkspace()
    try settings("{ keep: { relases: 3 } }", in: place)
    try place.bring(.october)
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .badConfiguration)
    #expect(failure.message.contains("operating.json5:1:"))
    #expect(failure.message.contains("releases"))
    #expect(try !PipelineCheck("sample", in: place.workspace, asAt: nil).findings.isEmpty)
  }
}
