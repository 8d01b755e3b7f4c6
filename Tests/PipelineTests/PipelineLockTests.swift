import Foundation
import Pipeline
import Tabular
import Testing

struct PipelineLockTests {
  @Test func `a second run of a pipeline at once is refused, and a later one is not`() throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.written()
    do {
      let lock = try PipelineLock(
        "sample", in: place.workspace, verb: "run", startedAt: "2026-02-01T03:00:00Z")
      for stage in Stage.allCases {
        #expect(place.failure { _ = try place.only(stage) }?.kind == .locked)
      }
      let failure = try #require(place.failure { _ = try place.run() })
      #expect(failure.kind == .locked)
      #expect(
        failure.message
          == "another run of sample (`abep run`, process \(getpid()), since 2026-02-01T03:00:00Z) is at"
          + " work; wait for it to end, or look at `abep status sample`"
      )
      // Looking on is allowed, and another pipeline is not concerned.
      #expect(try place.stale() == [])
      #expect(try StatusReport(of: "sample", in: place.workspace).release != nil)
      _ = try PipelineLock("england", in: place.workspace, verb: "run", startedAt: "")
      withExtendedLifetime(lock) {}
    }
    try Files.remove("\(place.root)/.abep/england")
    #expect(try place.written() == before)
    #expect(try place.run().verdict == .unchanged)
  }

  @Test func `the program in another process is kept out too, with a status of its own`()
    async throws
  {
    let place = try TestWorkspace(published: .october)
    let lock = try PipelineLock(
      "sample", in: place.workspace, verb: "run", startedAt: "2026-02-01T03:00:00Z")
    let result = try await Program.run(["run", "sample", "--root", place.root])
    #expect(result.status == 75)
    #expect(result.errors.contains("another run of sample (`abep run`, process "))
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock is let go at once, though a process being started has it too`() throws {
    let place = try TestWorkspace()
    var copy: Int32 = -1
    do {
      let lock = try PipelineLock("sample", in: place.workspace, verb: "run", startedAt: "")
      // What a process has until its program begins: the same open file under another number.
      let held = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        .compactMap { Int32($0) }
        .first {
          let file = "\(URL(filePath: place.root).lastPathComponent)/.abep/sample/lock"
          return Files.linkTarget("/proc/self/fd/\($0)")?.hasSuffix(file) == true
        }
      copy = try dup(#require(held))
      withExtendedLifetime(lock) {}
    }
    defer { close(copy) }
    #expect(copy >= 0)
    _ = try PipelineLock("sample", in: place.workspace, verb: "run", startedAt: "")
  }

  @Test func `a lock file that a dead process left is no obstacle`() throws {
    let place = try TestWorkspace()
    try Files.makeDirectories("\(place.root)/.abep/sample")
    try Files.write(Array("4711".utf8), to: "\(place.root)/.abep/sample/lock")
    try place.bring(.october)
    #expect(try place.run().verdict == .published)
  }

  @Test func `a run that was ended from outside is told by the next, and written down`() throws {
    let place = try TestWorkspace()
    try Files.makeDirectories("\(place.root)/.abep/sample")
    let left = #"{"verb":"run","started_at":"2026-01-31T03:00:00Z","process":2147483646}"#
    try Files.write(Array(left.utf8), to: "\(place.root)/.abep/sample/lock")
    #expect(PipelineLock.holder(of: "sample", in: place.workspace) == nil)
    try place.bring(.october)
    #expect(try place.run().verdict == .published)
    #expect(
      place.notices().first?.message
        == "the run before (`abep run`, process 2147483646, since 2026-01-31T03:00:00Z) did not"
        + " come to its end")
    let runs = try RunLedger(of: "sample", in: place.workspace).entries()
    #expect(runs.map(\.outcome) == ["interrupted", "published"])
    #expect(runs.first?.startedAt == "2026-01-31T03:00:00Z")
    #expect(runs.first?.exitStatus == nil)
    _ = try place.rerun()
    let later = try RunLedger(of: "sample", in: place.workspace).entries()
    #expect(later.map(\.outcome) == ["interrupted", "published", "unchanged"])
  }
}
