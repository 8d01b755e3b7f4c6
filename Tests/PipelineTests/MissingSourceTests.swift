import Pipeline
import Tabular
import Testing

struct MissingSourceTests {
  @Test func `a required source that is not found is a warning, told by every run`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(SampleFiles.january.without("groups"))
    _ = place.notices()
    for verdict in [RunOutcome.Verdict.published, .unchanged] {
      let outcome = try place.run()
      #expect(outcome.verdict == verdict)
      #expect(outcome.missing == ["groups"])
      #expect(outcome.hasWarnings)
      #expect(outcome.summary.contains("Not found, so an older snapshot stays in use: groups"))
      let warning = try #require(place.notices().first { $0.level == .warning })
      #expect(
        warning
          == Notice(
            .warning, .fetch, source: "groups",
            "downloads has no file allgroupsdataYYYYMMDD.csv to import; the"
              + " snapshot of 2025-10-01 stays in use"))
    }
    #expect(try place.rerun().hasWarnings == false)
  }

  @Test func `a file named almost as it must be is pointed out`() throws {
    let place = try TestWorkspace(published: .october)
    var files = SampleFiles.january
    files.bytes["allgroupsdata20260105 (1).csv"] = files.bytes[files.name("groups")]
    files.bytes["allgroupsdata20260105.csv"] = nil
    try place.bring(files)
    _ = place.notices()
    #expect(try place.run().missing == ["groups"])
    let warning = place.notices().first { $0.level == .warning }
    #expect(warning?.message.contains("(allgroupsdata20260105 (1).csv is named otherwise)") == true)
  }

  @Test func `what cannot be newer is not missed`() throws {
    let place = try TestWorkspace(published: .october)
    // Boundaries have one vintage, which is stored.
    try place.bring(SampleFiles.january.without("boundaries"))
    #expect(try place.run().hasWarnings == false)
    // Nothing newer can be had for a run as at the very day of what is stored.
    #expect(try place.run(asAt: "2026-01-05").hasWarnings == false)
    try place.bring(SampleFiles.october.without("groups"))
    #expect(try place.run(asAt: "2025-10-01").missing == [])
    #expect(try place.run(asAt: "2025-10-02").missing == ["groups"])
  }

  @Test func `a required source that was never found stops the run`() throws {
    let place = try TestWorkspace()
    try place.bring(SampleFiles.october.without("groups"))
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .noInput)
    #expect(
      failure.message
        == "source groups has no snapshot; give a folder that holds allgroupsdataYYYYMMDD.csv"
        + " with --from DIR")
    #expect(!Files.exists("\(place.root)/curated"))
  }

  @Test func `a run as at a day before every file says so`() throws {
    let place = try TestWorkspace(published: .october)
    let failure = try #require(place.failure { _ = try place.run(asAt: "2025-09-30") })
    #expect(failure.kind == .noInput)
    #expect(
      failure.message
        == "source establishments has no snapshot of 2025-09-30 or earlier; the first that there is,"
        + " is of 2025-10-01; give a folder that holds edubasealldataYYYYMMDD.csv with --from DIR."
        + " Missing and needed too: establishment_links, group_links, groups")
    let stored = try #require(place.failure { _ = try place.rerun(asAt: "2025-09-30") })
    #expect(
      stored.message.hasPrefix(
        "source establishments has no snapshot of 2025-09-30 or earlier; the first that there is,"
          + " is of 2025-10-01; give a folder"), "\(stored)")
    #expect(stored.message.contains("Missing and needed too: "), "\(stored)")
    #expect(place.notices().allSatisfy { $0.level != .warning })
  }

  @Test func `an optional source may be missing, and the run goes on without it`() throws {
    let place = try TestWorkspace()
    for source in ["groups", "group_links"] {
      try place.edit(
        "pipelines/sample/sources/\(source).json5", "format:", "required: false,\n  format:")
    }
    try place.bring(SampleFiles.october.without("groups").without("group_links"))
    let outcome = try place.run()
    #expect(outcome.missing == [])
    #expect(outcome.release != nil)
    let said = place.notices().filter { $0.level == .warning && $0.stage == .fetch }
    #expect(
      said.map(\.message) == [
        "2 optional sources have no snapshot, and the run goes on without them. Imported from a"
          + " folder with --from DIR: group_links (alllinksdataYYYYMMDD.csv), groups"
          + " (allgroupsdataYYYYMMDD.csv). `abep status sample` says how each stands"
      ])
    try place.bring(SampleFiles.october.without("groups"))
    _ = try place.run()
    let one = place.notices().first { $0.source == "groups" && $0.level == .warning }
    #expect(one?.message.hasSuffix("; going on without it") == true)
  }
}
