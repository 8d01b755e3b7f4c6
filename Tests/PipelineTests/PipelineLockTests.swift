import Pipeline
import Tabular
import Testing

struct PipelineLockTests {
  @Test func `a second run of a pipeline at once is refused, and a later one is not`() throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.written()
    do {
      let lock = try PipelineLock("sample", in: place.workspace)
      for stage in Stage.allCases {
        #expect(place.failure { _ = try place.only(stage) }?.kind == .locked)
      }
      let failure = try #require(place.failure { _ = try place.run() })
      #expect(failure.kind == .locked)
      #expect(
        failure.message
          == "another run of sample is at work; wait for it to end, or look at `abep status sample`"
      )
      // Looking on is allowed, and another pipeline is not concerned.
      #expect(try place.stale() == [])
      #expect(try StatusReport(of: "sample", in: place.workspace).release != nil)
      _ = try PipelineLock("england", in: place.workspace)
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
    let lock = try PipelineLock("sample", in: place.workspace)
    let result = try await Program.run(["run", "sample", "--root", place.root])
    #expect(result.status == 75)
    #expect(result.errors.contains("another run of sample is at work"))
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock file that a dead process left is no obstacle`() throws {
    let place = try TestWorkspace()
    try Files.makeDirectories("\(place.root)/.abep/sample")
    try Files.write(Array("4711".utf8), to: "\(place.root)/.abep/sample/lock")
    try place.bring(.october)
    #expect(try place.run().verdict == .published)
  }
}
