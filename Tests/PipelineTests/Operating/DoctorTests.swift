import Foundation
import Tabular
import Testing

@testable import Pipeline

struct DoctorTests {
  private func findings(_ place: TestWorkspace, now: String = "2026-02-01T03:00:00Z") throws
    -> [DoctorFinding]
  {
    let context = RunContext(workspace: place.workspace, now: { now }, say: { _ in })
    return try Doctor("sample", in: context).findings
  }

  private func bad(_ place: TestWorkspace, now: String = "2026-02-01T03:00:00Z") throws
    -> [DoctorFinding]
  {
    try findings(place, now: now).filter { $0.level != .good && $0.check != .space }
  }

  @Test func `a machine on which runs go well has nothing to be done, before and after one`() throws
  {
    let place = try TestWorkspace()
    #expect(try bad(place) == [])
    try place.bring(.october)
    _ = try place.run()
    let before = try place.written()
    #expect(try bad(place) == [])
    #expect(try place.written() == before)
    #expect(
      try Set(findings(place).map(\.check))
        == Set(DoctorFinding.Check.allCases).subtracting([.hosts]))
  }

  @Test func `each trouble is found, with what to do`() throws {
    let place = try TestWorkspace(published: .october)
    let clock = try #require(bad(place, now: "2026-01-31T03:00:00Z").first)
    #expect(clock.check == .clock)
    #expect(
      clock.message
        == "the clock says 2026-01-31T03:00:00Z, and the last run ended at 2026-02-01T03:00:00Z")
    try Files.makeDirectories("\(place.root)/curated/sample/.drawing")
    try Files.write([], to: "\(place.root)/raw/sample/groups/incoming.partial")
    let left = #"{"verb":"run","started_at":"2026-01-31T03:00:00Z","process":2147483646}"#
    try Files.write(Array(left.utf8), to: "\(place.root)/.abep/sample/lock")
    try Files.write(
      Array("{ on_failure: [\"no-such-command\"] }".utf8),
      to: "\(place.root)/pipelines/sample/operating.json5")
    let id = try #require(place.shelf.latestID)
    try Files.remove("\(place.root)/curated/sample/latest")
    let found = try bad(place)
    #expect(found.map(\.check) == [.lock, .releases, .leftOvers, .leftOvers, .tools])
    #expect(found.map(\.level) == [.warning, .error, .warning, .warning, .error])
    #expect(found.allSatisfy { $0.advice != nil })
    #expect(found[2].message == "raw/sample/groups/incoming.partial was left behind")
    #expect(found[3].message == "curated/sample/.drawing was left behind")
    try place.shelf.makeLatest(id)
    try Files.write(Array("{ keep: 3 }".utf8), to: "\(place.root)/pipelines/sample/operating.json5")
    #expect(try bad(place).first?.check == .settings)
  }

  @Test func `a host that refuses connections is told, and one that takes them is not`() throws {
    let site = try Site()
    let host = String("\(site.address)".dropFirst("http://".count).prefix { $0 != "/" })
    #expect(HostProbe.failure(of: host) == nil)
    #expect(HostProbe.failure(of: "127.0.0.1:1") == "Connection refused")
    #expect(HostProbe.failure(of: "no-such-host.invalid") != nil)
  }
}
