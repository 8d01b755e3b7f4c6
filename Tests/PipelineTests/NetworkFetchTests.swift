import Curation
import Foundation
import Pipeline
import Tabular
import Testing

struct NetworkFetchTests {
  @Test func `a run fetches every source, publishes, and an unchanged file costs a 304`() throws {
    let online = try OnlinePipeline()
    let outcome = try online.run()
    #expect(outcome.verdict == .published)
    #expect(
      online.said(of: "establishments").first?.hasPrefix(
        "stored all20251001.csv as the snapshot of 2025-10-01 (as its address says), ") == true)
    #expect(try online.site.requests().count == 5)

    let before = try FolderState(online.place.root, ["raw", "curated"])
    #expect(try online.run().verdict == .unchanged)
    let requests = try online.site.requests()
    #expect(requests.count == 5)
    #expect(requests.allSatisfy { $0.hasPrefix("304 ") }, "\(requests)")
    #expect(online.said(of: "groups") == ["unchanged since the snapshot of 2025-10-01"])
    #expect(try FolderState(online.place.root, ["raw", "curated"]) == before)
  }

  @Test func `a day's file that is not there yet is looked for on the days before`() throws {
    let online = try OnlinePipeline()
    online.goOn(to: "2025-10-03")
    _ = try online.only(.fetch, "establishments")
    #expect(try online.days("establishments") == ["2025-10-01"])
    #expect(
      try online.site.requests() == [
        "404 data.example.uk/all20251003.csv", "404 data.example.uk/all20251002.csv",
        "200 data.example.uk/all20251001.csv",
      ])
    online.goOn(to: "2025-10-08")
    _ = try online.only(.fetch, "establishments")
    #expect(
      online.said(of: "establishments").last
        == "there is no file of 2025-10-08 at https://data.example.uk/all20251008.csv, and none of"
        + " the 3 days before it; the snapshot of 2025-10-01 stays in use")
  }

  @Test func `a source fails alone, its last snapshot stands in, and the release says so`()
    throws
  {
    let online = try OnlinePipeline()
    _ = try online.run()
    online.goOn(to: "2025-10-02")
    try online.site.publish(
      SampleFiles.january.file("establishments"), at: "data.example.uk/all20251002.csv")
    try online.site.answer("503", at: "data.example.uk/groups20251002.csv")
    let outcome = try online.run()
    #expect(outcome.verdict == .published)
    #expect(outcome.missing == [])  // it is not required
    let said = try #require(online.said(of: "groups").last)
    #expect(said.hasPrefix("https://data.example.uk/groups20251002.csv: "), "\(said)")
    #expect(said.contains("503"), "\(said)")
    #expect(said.hasSuffix("; the snapshot of 2025-10-01 stays in use"), "\(said)")

    let entry = try online.place.shelf.entry(#require(outcome.release)).directory
    let readme = String(decoding: try Files.read("\(entry)/README.md"), as: UTF8.self)
    #expect(
      readme.contains("could not be had since 2025-10-02; the snapshot of 2025-10-01 stands in."))
    let package = String(decoding: try Files.read("\(entry)/datapackage.json"), as: UTF8.self)
    #expect(package.contains("\"stand_in_since\": \"2025-10-02\""))
    #expect(try online.status("groups").failure?.hasPrefix("since 2025-10-02: ") == true)

    // It fails on, and there is nothing new to say.
    online.goOn(to: "2025-10-03")
    for stem in ["all", "links", "grouplinks"] {
      try online.site.answer("503", at: "data.example.uk/\(stem)20251003.csv")
    }
    try online.site.answer("503", at: "data.example.uk/groups20251003.csv")
    #expect(try online.run().missing == ["establishments"])

    // It is there again.
    for stem in ["all", "links", "grouplinks", "groups"] {
      try online.site.answer(nil, at: "data.example.uk/\(stem)20251003.csv")
    }
    try online.site.answer(nil, at: "data.example.uk/groups20251002.csv")
    #expect(try online.run().missing == [])
    #expect(try online.status("groups").failure == nil)
  }

  @Test func `a snapshot stands in no longer than its contract allows`() throws {
    let online = try OnlinePipeline()
    try online.place.edit(
      "pipelines/sample/sources/establishments.json5", "least_rows: 400",
      "least_rows: 400, oldest_days: 10")
    _ = try online.run()
    try online.site.withdraw("data.example.uk/all20251001.csv")
    online.goOn(to: "2025-10-11")
    let outcome = try online.run()
    #expect(outcome.missing == ["establishments"])
    online.goOn(to: "2025-10-12")
    let failure = try #require(online.place.failure { _ = try online.run() })
    #expect(failure.kind == .unavailable)
    #expect(
      failure.message.hasPrefix(
        "source establishments has not been had for 11 days: there is no file of 2025-10-12"),
      "\(failure)")
    #expect(failure.message.contains("Its contract lets a snapshot stand in for 10 days; "))
    #expect(online.place.shelf.latestID == outcome.release)
  }

  @Test func `what is not the source never becomes a snapshot`() throws {
    let online = try OnlinePipeline()
    let place = "data.example.uk/all20251001.csv"
    try online.site.publish(Array("<!doctype html><p>Busy".utf8), at: place)
    var failure = try #require(online.place.failure { _ = try online.run() })
    #expect(failure.kind == .unavailable)
    #expect(try online.days("establishments").isEmpty)
    // The others were fetched all the same.
    #expect(try online.days("groups") == ["2025-10-01"])

    for answer in ["cut", "type text/html"] {
      try online.site.publish(SampleFiles.october.file("establishments"), at: place, answer: answer)
      failure = try #require(online.place.failure { _ = try online.run() })
      #expect(try online.days("establishments").isEmpty, "\(answer)")
    }
    try online.site.publish([], at: place)
    failure = try #require(online.place.failure { _ = try online.run() })
    #expect(failure.message.contains("has no snapshot: https://\(place): "), "\(failure)")
    #expect(try online.days("establishments").isEmpty)
  }

  @Test func `a redirect leads to a declared host and to no other`() throws {
    let online = try OnlinePipeline()
    let place = "data.example.uk/groups20251001.csv"
    try online.site.publish(SampleFiles.october.file("groups"), at: "files.example.uk/g.csv")
    try online.site.answer("to https://files.example.uk/g.csv", at: place)
    _ = try online.only(.fetch, "groups")
    #expect(try online.days("groups").isEmpty)
    #expect(online.said(of: "groups").first?.contains("files.example.uk") == true)
    try online.declare("hosts: [\"files.example.uk\"]", of: "groups")
    _ = try online.only(.fetch, "groups")
    #expect(try online.days("groups") == ["2025-10-01"])
    _ = try online.only(.fetch, "groups")
    #expect(try online.site.requests().last == "304 files.example.uk/g.csv")
  }

  @Test func `an optional source whose new file breaks its contract goes on with the last one`()
    throws
  {
    let online = try OnlinePipeline()
    try online.add(
      "members",
      """
      url: "https://data.example.uk/members{date:yyyymmdd}.csv", format: "csv",
      columns: [{ name: "name" }], contract: { least_rows: 2 },
      """)
    try online.site.publish(Array("name\nA\nB\n".utf8), at: "data.example.uk/members20251001.csv")
    #expect(try online.status("members").isUnproven)
    let release = try online.run().release
    // A mirror proves nothing of the live source.
    #expect(try online.status("members").isUnproven)
    #expect(try online.status("members").failure == nil)

    online.goOn(to: "2025-10-02")
    try online.site.publish(Array("name\nA\n".utf8), at: "data.example.uk/members20251002.csv")
    for (source, stem) in OnlinePipeline.stems {
      try online.site.publish(
        SampleFiles.january.file(source), at: "data.example.uk/\(stem)20251002.csv")
    }
    let outcome = try online.run()
    #expect(outcome.verdict == .published)
    #expect(outcome.release != release)
    let said = try #require(online.said(of: "members", .parse).last)
    #expect(said.hasPrefix("the snapshot of 2025-10-02 cannot be used: "), "\(said)")
    #expect(said.contains("at least 2"), "\(said)")
    #expect(try online.status("members").refusal?.contains("at least 2") == true)
    #expect(try online.run().verdict == .unchanged)
  }

  @Test func `a declaration is proven by what the source publishes, once and for all`() throws {
    let online = try OnlinePipeline()
    try online.add(
      "members",
      """
      url: "https://data.example.uk/members{date:yyyymmdd}.csv", format: "csv",
      files: ["members{date:yyyymmdd}.csv"], columns: [{ name: "name" }],
      contract: { least_rows: 2 },
      """)
    let place = online.place
    try place.bring(.october)
    try Files.write(Array("name\nA\n".utf8), to: "\(place.downloads)/members20251001.csv")
    _ = try place.only(.fetch, sources: ["members"])
    _ = try place.only(.parse, sources: ["members"])
    #expect(try online.status("members").isUnproven)
    try Files.write(Array("name\nA\nB\n".utf8), to: "\(place.downloads)/members20251002.csv")
    _ = try place.only(.fetch, sources: ["members"])
    _ = try place.only(.parse, sources: ["members"])
    #expect(try !online.status("members").isUnproven)
    try Files.remove("\(place.root)/.abep")
    #expect(try !online.status("members").isUnproven)
  }

  @Test func `a file older than the one in use is said to be so`() throws {
    let online = try OnlinePipeline()
    try online.declare("choice: \"newest\"", of: "groups")
    _ = try online.only(.fetch, "groups")
    try online.site.withdraw("data.example.uk/groups20251001.csv")
    try online.site.publish(
      SampleFiles.january.file("groups"), at: "data.example.uk/groups20250930.csv")
    _ = try online.only(.fetch, "groups")
    #expect(try online.days("groups") == ["2025-09-30", "2025-10-01"])
    #expect(
      online.said(of: "groups").contains(
        "what came is of 2025-09-30, as its address says, and older than the snapshot of"
          + " 2025-10-01, which stays in use"))
  }

  @Test func `the encoding that a server states is kept, and held against the bytes`() throws {
    let online = try OnlinePipeline()
    try online.add(
      "members",
      """
      url: "https://data.example.uk/members.html", format: "html", record: "//li",
      columns: [{ name: "name", from: ["."] }],
      """)
    try online.site.publish(
      Array("<!doctype html><li>St Zo".utf8) + [0xC3, 0xAB] + Array("'s".utf8),
      at: "data.example.uk/members.html", answer: "type text/html; charset=windows-1252")
    _ = try online.only(.fetch, "members")
    #expect(try online.place.store.snapshots(of: "members").map(\.charset) == ["windows-1252"])
    _ = try online.only(.parse, "members", isShown: true)
    let lines = online.lines()
    #expect(lines.contains("    name    St Zoë's"), "\(lines)")
    #expect(lines.contains { $0.contains("is stated as windows-1252 by its source") }, "\(lines)")
  }
}
