import Pipeline
import Tabular
import Testing

struct PlanTests {
  private func step(_ place: TestWorkspace, _ stage: Stage, from folder: String? = nil) throws
    -> Plan.Step
  {
    let plan = try Plan(place.request(from: folder), in: place.context)
    return try #require(
      plan.steps.first { $0.stage == stage && [nil, "establishments"].contains($0.source) })
  }

  @Test func `before anything is fetched, a run would stop`() throws {
    let place = try TestWorkspace()
    let step = try step(place, .fetch)
    #expect(step.isStale)
    #expect(step.reason == "nothing is stored, and a run would stop here")
  }

  @Test func `a plan with a folder tells what a run would bring in, and does nothing`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    #expect(
      try step(place, .fetch, from: place.downloads).reason
        == "the file of 2025-10-01 is new; nothing is stored")
    #expect(try place.written().entries.isEmpty)
    _ = try place.run()
    #expect(try place.stale(from: place.downloads) == [])
    #expect(
      try step(place, .fetch, from: place.downloads).reason
        == "the file of 2025-10-01 is stored already")
    try place.bring(.january)
    let stale = try place.stale(from: place.downloads)
    #expect(stale.contains("fetch establishments"))
    #expect(!stale.contains("fetch boundaries"))
    #expect(stale.suffix(3) == ["link", "load", "map"])
  }

  @Test func `a plan agrees with what a run then does`() throws {
    let place = try TestWorkspace(published: .october)
    #expect(try Plan(place.request(), in: place.context).isEmpty)
    #expect(try place.rerun().verdict == .unchanged)
    try place.edit("pipelines/sample/sources/groups.json5", "title:", "// of groups\n  title:")
    #expect(try !Plan(place.request(), in: place.context).isEmpty)
    #expect(try place.rerun().verdict == .published)
    #expect(try Plan(place.request(), in: place.context).isEmpty)
  }

  @Test func `a folder that is not there is said`() throws {
    let place = try TestWorkspace()
    let failure = place.failure { _ = try place.stale(from: "\(place.root)/nowhere") }
    #expect(failure?.kind == .noInput)
  }
}

struct StatusReportTests {
  @Test func `before the first run nothing is there, and that is no error`() throws {
    let place = try TestWorkspace()
    let report = try StatusReport(of: "sample", in: place.workspace)
    #expect(report.release == nil)
    #expect(report.releaseCount == 0)
    #expect(report.runs.isEmpty)
    #expect(report.sources.allSatisfy { $0.date == nil && $0.snapshotCount == 0 })
  }

  @Test func `sources, releases and runs are as they are, the last run first`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    let id = try place.run().release
    _ = place.failure { _ = try place.rerun(asAt: "2000-01-01") }
    let report = try StatusReport(of: "sample", in: place.workspace)
    #expect(report.title == "Synthetic sample of England")
    #expect(report.release == id)
    #expect(report.releaseCount == 2)
    let source = try #require(report.sources.first { $0.name == "establishments" })
    #expect(source.date?.description == "2026-01-05")
    #expect(source.snapshotCount == 2)
    #expect((source.records ?? 0) > 500)
    #expect(report.reviewBacklog != nil)
    #expect(report.runs.map(\.outcome) == ["no_input", "published", "published"])
    #expect(report.runs.map(\.verb) == ["run", "run", "run"])
    #expect(report.runs[1].release == id)
  }
}
