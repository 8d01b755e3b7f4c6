import Tabular
import Testing

@testable import Pipeline

struct RunLedgerTests {
  private func entry(_ summary: String) -> RunEntry {
    var entry = RunEntry(
      startedAt: "2026-02-01T03:00:00Z", endedAt: "2026-02-01T03:00:02Z", verb: "run",
      outcome: "published", summary: summary)
    entry.exitStatus = 10
    entry.milliseconds = 2120
    entry.warnings = 3
    entry.releaseBefore = "2025-10-01-a"
    entry.inputs = "abc"
    entry.ingredients = ["pipeline.json5": "0a", "program": "1b"]
    entry.rows = ["schools": 500]
    entry.steps = [
      RunStep(stage: .parse, reason: "new", milliseconds: 12, counts: ["staged": 3, "refused": 0])
    ]
    return entry
  }

  @Test func `runs are read as they were added, and a line that was cut is passed over`() throws {
    let place = try TestWorkspace()
    try Files.makeDirectories("\(place.root)/.abep/sample")
    let ledger = RunLedger(of: "sample", in: place.workspace)
    #expect(try ledger.entries() == [])
    let entries = ["one", "two \"quoted\"\nlines, and ’"].map(entry)
    for entry in entries { try ledger.add(entry) }
    #expect(try ledger.entries() == entries)

    let path = "\(place.root)/.abep/sample/runs.jsonl"
    let bytes = try Files.read(path)
    #expect(bytes.count { $0 == 0x0A } == 2)
    try Files.write(Array(bytes.dropLast(9)), to: path)
    #expect(try ledger.entries() == [entries[0]])
    // The next run does not fall victim to the cut line.
    try ledger.add(entries[1])
    #expect(try ledger.entries() == entries)
  }

  @Test func `how each run ended is written down, failures with their kind`() throws {
    let place = try TestWorkspace(published: .october)
    _ = try place.rerun()
    let failure = try #require(place.failure { _ = try place.rerun(asAt: "2001-01-01") })
    let entries = try RunLedger(of: "sample", in: place.workspace).entries()
    #expect(entries.map(\.outcome) == ["published", "unchanged", "no_input"])
    #expect(entries.map(\.verb) == ["run", "run", "run"])
    #expect(entries.last?.summary == failure.message)
    #expect(entries.allSatisfy { $0.release == place.shelf.latestID })
    #expect(entries.allSatisfy { $0.startedAt == "2026-02-01T03:00:00Z" })
  }

  @Test func `a ledger that cannot be written is a warning, for the work is done`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    try Files.makeDirectories("\(place.root)/.abep/sample/runs.jsonl")
    #expect(try place.run().verdict == .published)
    let warnings = place.notices().filter { $0.level == .warning }.map(\.message)
    #expect(warnings.count == 1)
    #expect(
      warnings.first?.hasPrefix(
        "the run could not be added to the ledger: .abep/sample/runs.jsonl:") == true)
  }

  @Test func `a run is written down with its reasons, counts, hashes and exit`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    _ = try place.run()
    let runs = try RunLedger(of: "sample", in: place.workspace).entries()
    let (first, second) = (runs[0], runs[1])
    #expect(first.steps.map(\.stage) == Stage.allCases)
    #expect(first.steps[0].reason == "a folder was looked through for newer files")
    let sources = try StatusReport(of: "sample", in: place.workspace).sources
    #expect(first.steps[0].counts == ["stored": sources.count, "missing": 0])
    #expect(first.steps[1].reason.hasPrefix("not staged, or not by this declaration: "))
    #expect(first.steps[3].reason == "no release was made from these inputs")
    #expect(first.releaseBefore == nil)
    #expect(first.exitStatus == 10)
    #expect(first.rows["schools"] == 500)
    #expect(first.inputs?.count == 64)
    #expect(first.inputs != second.inputs)
    #expect(second.releaseBefore == first.release)
    #expect(second.release != first.release)
    #expect(
      second.steps[3].reason.hasPrefix(
        "changed since the last release: snapshot of ambrel_learning, snapshot of"))
    #expect(
      second.ingredients["snapshot of boundaries"] == first.ingredients["snapshot of boundaries"])
    _ = try place.rerun()
    let third = try #require(try RunLedger(of: "sample", in: place.workspace).entries().last)
    #expect(third.steps.map(\.stage) == [.fetch])
    #expect(third.inputs == second.inputs)
    #expect(third.ingredients.isEmpty)
  }

  @Test func `a line of an older program is read as far as it goes`() throws {
    let line = #"{"started_at":"a","ended_at":"b","verb":"run","outcome":"done","release":null,"#
    let entry = try #require(RunEntry(Array((line + #""summary":"s"}"#).utf8)))
    #expect(entry.summary == "s")
    #expect(entry.exitStatus == nil)
    #expect(entry.steps.isEmpty)
  }
}
