import Pipeline
import Tabular
import Testing

struct StageTests {
  @Test func `the stages one by one make the release that a run makes`() throws {
    let whole = try TestWorkspace(published: .october)
    let place = try TestWorkspace()
    try place.bring(.october)
    let count = try PipelineDefinition("sample", in: place.workspace).sources.count
    let summaries = try Stage.allCases.map { try place.only($0).summary }
    #expect(
      summaries.dropLast() == [
        "\(count) snapshots stored", "\(count) tables staged", "1 set of links made",
        "1 candidate release built",
      ])
    #expect(summaries.last?.hasPrefix("published release 2025-10-01-") == true)
    #expect(try place.curated().contents == whole.curated().contents)

    let before = try place.written()
    for stage in Stage.allCases {
      #expect(try place.only(stage).verdict == .unchanged, "\(stage)")
    }
    #expect(try place.written() == before)
  }

  @Test(
    arguments: [
      [],
      [.fetch],
      [.fetch, .parse],
      [.fetch, .parse, .link],
    ] as [[Stage]])
  func `a stage whose input is missing says which, and the verb to run`(done: [Stage]) throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    for stage in done { _ = try place.only(stage) }
    let messages = [
      "source boundaries has no snapshot; run `abep fetch sample --from DIR` first",
      "the staged table of ambrel_learning is missing or stale; run `abep parse sample` first",
      "the links are missing or stale; run `abep link sample` first",
      "the loaded release is missing or stale; run `abep load sample` first",
    ]
    for stage in Stage.allCases.dropFirst(done.count + 1) {
      // To draw needs nothing but the loaded release, which is what it asks for.
      let missing = stage == .map && !done.isEmpty ? 3 : done.count
      let failure = place.failure { _ = try place.only(stage) }
      #expect(failure == PipelineFailure(.noInput, messages[missing]), "\(stage)")
    }
    #expect(!Files.exists("\(place.root)/curated"))
  }

  @Test func `the verb to run has the day of the stage that asks for it`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    _ = try place.run()
    try Files.remove("\(place.root)/.abep")
    let stale = place.failure { _ = try place.only(.link, asAt: "2025-12-01") }
    #expect(stale?.message.contains("`abep parse sample --as-at 2025-12-01`") == true)
    let missing = place.failure { _ = try place.only(.parse, asAt: "2020-12-01") }
    #expect(
      missing?.message.contains("`abep fetch sample --from DIR --as-at 2020-12-01`") == true)
  }

  @Test func `to fetch or parse one source touches no other`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    #expect(try place.only(.fetch, sources: ["groups"]).summary == "1 snapshot stored")
    #expect(try Files.list("\(place.root)/raw/sample") == ["groups"])
    _ = try place.only(.fetch)
    #expect(try place.only(.parse, sources: ["groups"]).summary == "1 table staged")
    #expect(try Files.list("\(place.root)/.abep/sample/staged") == ["groups"])
    let before = try FolderState(place.root, [".abep/sample/staged/groups", "raw"])
    _ = try place.only(.parse)
    #expect(try FolderState(place.root, [".abep/sample/staged/groups", "raw"]) == before)
    let failure = place.failure { _ = try place.only(.parse, sources: ["grops"]) }
    #expect(
      failure
        == PipelineFailure(
          .usage, "pipeline sample has no source \"grops\"; did you mean \"groups\"?"))
  }

  @Test func `a required source that was never fetched stops the stages after parse`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    let sources = try PipelineDefinition("sample", in: place.workspace).sources.map(\.name)
    _ = try place.only(.fetch, sources: sources.filter { $0 != "groups" })
    _ = try place.only(.parse, sources: sources.filter { $0 != "groups" })
    for stage in [Stage.link, .load, .map] {
      #expect(
        place.failure { _ = try place.only(stage) }?.message
          .hasPrefix("source groups has no snapshot") == true)
    }
  }

  @Test func `a changed declaration makes its own table stale, and what follows`() throws {
    let place = try TestWorkspace(published: .october)
    try place.edit("pipelines/sample/sources/groups.json5", "title:", "// of groups\n  title:")
    #expect(try place.stale() == ["parse groups", "link", "load", "map"])
    let others = [".abep/sample/staged/establishments", ".abep/sample/staged/boundaries"]
    let before = try FolderState(place.root, others)
    #expect(try place.only(.parse).summary == "1 table staged")
    #expect(try FolderState(place.root, others) == before)
    #expect(try place.stale() == ["link", "load", "map"])
  }

  @Test func `changed reference tables make the links stale, and no table`() throws {
    let place = try TestWorkspace(published: .october)
    let folder = "pipelines/england/reference"
    let note = Array("Notes are not read.".utf8)
    try Files.write(note, to: "\(place.root)/\(folder)/README.md")
    #expect(try place.stale() == [])
    let path = "\(place.root)/\(folder)/regions.csv"
    try Files.write(Files.read(path) + [0x0A], to: path)
    #expect(try place.stale() == ["link", "load", "map"])
    #expect(try place.rerun().release != nil)
    #expect(try place.stale() == [])
  }

  @Test func `a comment in the pipeline's file makes the release stale, and no link`() throws {
    let place = try TestWorkspace(published: .october)
    try place.edit("pipelines/sample/pipeline.json5", "rules:", "// what may not be\n  rules:")
    #expect(try place.stale() == ["load", "map"])
  }

  @Test func `what is staged stays when a run publishes, and what is past is removed`() throws {
    let place = try TestWorkspace(published: .october)
    let state = "\(place.root)/.abep/sample"
    try Files.makeDirectories("\(state)/staged/gone/0123456789abcdef")
    try Files.makeDirectories("\(state)/linked/fedcba9876543210.partial")
    let old = try Files.list("\(state)/staged/establishments")
    try place.bring(.january)
    _ = try place.run()
    #expect(try Files.list("\(state)/loaded") == [])
    #expect(try Files.list("\(state)/linked").count == 1)
    #expect(!Files.exists("\(state)/staged/gone"))
    let new = try Files.list("\(state)/staged/establishments")
    #expect(new.count == 1)
    #expect(new != old)
    // Boundaries have one vintage: the table of the first run is still in use.
    #expect(try place.stale() == [])
    #expect(try Files.list("\(state)/staged/boundaries").count == 1)
  }
}
