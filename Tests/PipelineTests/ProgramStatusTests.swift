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

  @Test func `a file of one's own is screened, and what it fails shows in the status`()
    async throws
  {
    let place = try TestWorkspace()
    let meta = """
      col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,\
      filter_grouping_column
      school_count,Indicator,Schools,Counts,,0,,

      """
    try Files.write(Array(meta.utf8), to: "\(place.root)/figures.meta.csv")
    func screen(_ count: String) async throws -> Program.Result {
      let data = """
        time_period,time_identifier,geographic_level,country_code,country_name,school_count
        2024,Reporting year,National,E92000001,England,\(count)

        """
      try Files.write(Array(data.utf8), to: "\(place.root)/figures.csv")
      return try await Program.run(
        ["verify", "sample", "--screen", "\(place.root)/figures.csv", "--root", place.root])
    }
    let good = try await screen("20")
    #expect(good.status == 0, "\(good.errors)")
    let bad = try await screen("NA")
    #expect(bad.status == 65)
    #expect(
      bad.errors.contains(
        "figures.csv, record 1, school_count: \"NA\" is a word for missing [general_null]"))
  }
}
