import Tabular
import Testing

@testable import Pipeline

struct RunLedgerTests {
  private func entry(_ summary: String) -> RunLedger.Entry {
    RunLedger.Entry(
      startedAt: "2026-02-01T03:00:00Z", endedAt: "2026-02-01T03:00:02Z", verb: "run",
      outcome: "published", release: nil, summary: summary)
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
    #expect(entries.map(\.outcome) == ["published", "unchanged", "noInput"])
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
}
