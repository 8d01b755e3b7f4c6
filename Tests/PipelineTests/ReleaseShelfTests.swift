import Foundation
import Tabular
import Testing

@testable import Pipeline

struct ReleaseShelfTests {
  private func withShelf(_ work: (ReleaseShelf) throws -> Void) throws {
    let root = TestWorkspace.temporary + "abep-shelf-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    try work(ReleaseShelf(folder: root))
  }

  private func put(_ id: String, after predecessor: String? = nil, on shelf: ReleaseShelf) throws {
    let folder = "\(shelf.folder)/.drawing"
    try Files.makeDirectories(folder)
    let last = predecessor.map { "\"\($0)\"" } ?? "null"
    try Files.write(
      Array("{ \"inputs_hash\": \"of \(id)\", \"predecessor\": \(last) }".utf8),
      to: "\(folder)/datapackage.json")
    try shelf.add(folder, id: id)
  }

  @Test func `an empty shelf has no release, and says what to run`() throws {
    try withShelf { (shelf) throws in
      #expect(shelf.latestID == nil)
      #expect(try shelf.ids() == [])
      let error = #expect(throws: PipelineFailure.self) { try shelf.entry() }
      #expect(error?.message == "there is no release yet; run `abep run` first")
      #expect(throws: PipelineFailure.self) { try shelf.entry("../../etc") }
    }
  }

  @Test func `a release that is there is not written again`() throws {
    try withShelf { (shelf) throws in
      try put("2024-01-01-a", on: shelf)
      let before = try FolderState(shelf.folder, ["2024-01-01-a"])
      try put("2024-01-01-a", after: "other", on: shelf)
      #expect(try FolderState(shelf.folder, ["2024-01-01-a"]) == before)
      #expect(try Files.list(shelf.folder) == ["2024-01-01-a"])
    }
  }

  @Test func `a day stands for the newest release of it or earlier`() throws {
    try withShelf { (shelf) throws in
      try put("2024-01-01-a", on: shelf)
      try put("2024-03-03-c", on: shelf)
      #expect(try shelf.entry("2024-03-02").id == "2024-01-01-a")
      #expect(try shelf.entry("2024-03-03").id == "2024-03-03-c")
      let early = #expect(throws: PipelineFailure.self) { try shelf.entry("2023-12-31") }
      #expect(
        early?.message
          == "there is no release as at 2023-12-31 or earlier; there are: 2024-01-01-a, 2024-03-03-c"
      )
      let strange = #expect(throws: PipelineFailure.self) { try shelf.entry("2024") }
      #expect(strange?.message.contains("give an id or a day; there are: ") == true)
    }
  }

  @Test func `links and what a crash left are no releases`() throws {
    try withShelf { (shelf) throws in
      try put("2024-01-01-a", on: shelf)
      try shelf.makeLatest("2024-01-01-a")
      try Files.link("\(shelf.folder)/latest.partial", to: "2024-01-01-a")
      try Files.makeDirectories("\(shelf.folder)/.drawing")
      try Files.makeDirectories("\(shelf.folder)/2024-02-02-b")
      #expect(try shelf.ids() == ["2024-01-01-a"])
      try put("2024-03-03-c", on: shelf)
      try shelf.makeLatest("2024-03-03-c")
      #expect(shelf.latestID == "2024-03-03-c")
      #expect(!Files.exists("\(shelf.folder)/latest.partial"))
    }
  }

  @Test func `where the current release was taken away, there is none`() throws {
    try withShelf { (shelf) throws in
      try put("2024-01-01-a", on: shelf)
      try put("2024-02-02-b", on: shelf)
      try shelf.makeLatest("2024-02-02-b")
      try Files.remove("\(shelf.folder)/2024-02-02-b")
      #expect(shelf.latestID == nil)
      let day = try #require(CalendarDate(iso: "2024-03-03"))
      #expect(try shelf.predecessor(asAt: day) == "2024-01-01-a")
    }
  }

  @Test func `a release follows the current one, or the newest not later than its day`() throws {
    try withShelf { (shelf) throws in
      func predecessor(_ day: String) throws -> String? {
        try shelf.predecessor(asAt: #require(CalendarDate(iso: day)))
      }
      #expect(try predecessor("2024-06-01") == nil)
      try put("2024-01-01-a", on: shelf)
      try put("2024-02-02-x", after: "2024-01-01-a", on: shelf)
      try put("2024-02-02-b", after: "2024-02-02-x", on: shelf)
      try put("2024-05-05-c", after: "2024-02-02-b", on: shelf)
      try shelf.makeLatest("2024-05-05-c")
      #expect(try predecessor("2024-06-01") == "2024-05-05-c")
      #expect(try predecessor("2024-05-05") == "2024-05-05-c")
      // Of two releases of a day, the one that the other does not follow.
      #expect(try predecessor("2024-05-04") == "2024-02-02-b")
      #expect(try predecessor("2024-02-01") == "2024-01-01-a")
      #expect(try predecessor("2023-12-31") == nil)
      // What was made current again, such as by an earlier day, is what people have.
      try shelf.makeLatest("2024-01-01-a")
      #expect(try predecessor("2024-06-01") == "2024-01-01-a")
    }
  }

  @Test func `a folder in the place of the link is said, and the release is not lost`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    try Files.makeDirectories("\(place.root)/curated/sample/latest")
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .cannotCreate)
    #expect(failure.message.hasPrefix("curated/sample/latest is a folder where a link"))
    try Files.remove("\(place.root)/curated/sample/latest")
    #expect(try place.rerun().verdict == .published)
  }

  @Test func `a damaged release is said, with what to do`() throws {
    let place = try TestWorkspace(published: .october)
    let id = try #require(place.shelf.latestID)
    try Files.write([], to: "\(place.root)/curated/sample/\(id)/datapackage.json")
    let failure = try #require(place.failure { _ = try place.rerun() })
    #expect(failure.kind == .inputOutput)
    #expect(failure.message.hasPrefix("curated/sample/\(id)/datapackage.json is damaged ("))
    #expect(failure.message.hasSuffix("restore its release, or take it away and run again"))
    try Files.remove("\(place.root)/curated/sample/\(id)")
    #expect(try place.rerun().release == id)
  }
}
