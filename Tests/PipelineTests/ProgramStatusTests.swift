import Pipeline
import Tabular
import Testing

/// The statuses with which the program ends, which are all that a scheduler sees.
@Suite(.enabled(if: Files.exists(Program.path), "the program was not built beside the tests"))
struct ProgramStatusTests {
  @Test func `each kind of trouble has a status, one sentence and no output`() async throws {
    let place = try TestWorkspace(published: .october)
    func status(_ words: String..., from folder: String? = nil) async throws -> Int32 {
      let result = try await Program.run(
        words + ["--quiet", "--root", place.root] + (folder.map { ["--from", $0] } ?? []))
      #expect(result.output.isEmpty, "\(result.output)")
      #expect(result.errors.hasPrefix("error: "), "\(result.errors)")
      #expect(result.errors.count { $0 == "\n" } == 1, "\(result.errors)")
      return result.status
    }
    #expect(try await status("run", "samples") == 64)
    try place.bring(SampleFiles.january.changing("establishments") { Array($0.lines[0]) })
    #expect(try await status("run", "sample", from: place.downloads) == 65)
    #expect(try await status("run", "sample", from: "\(place.root)/nowhere") == 66)
    try place.bring(
      SampleFiles.january.changing("establishments") { Array($0.lines.dropLast(40).joined()) })
    #expect(try await status("run", "sample", from: place.downloads) == 11)
    try Files.remove("\(place.root)/.abep")
    try Files.write([], to: "\(place.root)/.abep")
    #expect(try await status("run", "sample") == 73)
    try place.edit("pipelines/sample/pipeline.json5", "title:", "tilte:")
    #expect(try await status("run", "sample") == 78)
  }

  @Test func `a run that went well says one line, and what was not found shows in the status`()
    async throws
  {
    let place = try TestWorkspace()
    func run() async throws -> Program.Result {
      try await Program.run(
        ["run", "sample", "--quiet", "--from", place.downloads, "--root", place.root])
    }
    try place.bring(.october)
    let first = try await run()
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("sample: published release 2025-10-01-"))
    #expect(first.output.count { $0 == "\n" } == 1)
    try place.bring(SampleFiles.january.without("groups"))
    for start in ["sample: published release 2026-01-05-", "sample: nothing has changed; release "]
    {
      let result = try await run()
      #expect(result.status == 10)
      #expect(result.output.hasPrefix(start))
      #expect(result.output.contains("stays in use: groups. Map: "))
    }
  }
}
