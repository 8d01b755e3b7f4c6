import Pipeline
import Tabular
import Testing

struct BadInputTests {
  @Test(arguments: BadFile.all)
  func `a bad file is one clear failure, and the last release stays as it is`(bad: BadFile) throws {
    let place = try TestWorkspace(published: .october)
    let before = try place.curated()
    let files = SampleFiles.january.changing(bad.source, bad.change)
    try place.bring(files)
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == bad.kind)
    let words = bad.words + (bad.kind == .badData ? [bad.source, files.name(bad.source)] : [])
    for word in words { #expect(failure.message.contains(word), "\(failure)") }
    #expect(!failure.message.contains(place.root), "\(failure)")
    #expect(!failure.message.contains("\n"))
    #expect(try place.curated() == before)
    #expect(try !place.written().entries.keys.contains { $0.hasSuffix(".partial") })

    // The bytes are kept where they are the source's.
    let snapshots = try place.store.snapshots(of: bad.source)
    #expect(snapshots.count == (bad.isStored ? 2 : 1))
    #expect(try place.store.damage().isEmpty)
  }

  @Test(arguments: BadFile.all)
  func `a good file of the same day takes the place of a bad one`(bad: BadFile) throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(SampleFiles.january.changing(bad.source, bad.change))
    #expect(place.failure { _ = try place.run() } != nil)
    try place.bring(.january)
    let outcome = try place.run()
    #expect(outcome.verdict == .published)
    #expect(outcome.release?.hasPrefix("2026-01-05-") == true)
    #expect(try place.rerun().verdict == .unchanged)
  }

  @Test func `a first run with a bad file publishes nothing`() throws {
    let place = try TestWorkspace()
    try place.bring(SampleFiles.october.changing("establishments") { Array($0.lines[0]) })
    #expect(place.failure { _ = try place.run() }?.kind == .badData)
    #expect(!Files.exists("\(place.root)/curated"))
  }

  @Test func `schools that stand twice are set aside, said and published with warnings`() throws {
    let place = try TestWorkspace(published: .october)
    _ = place.notices()
    try place.bring(
      SampleFiles.january.changing("establishments") { $0 + $0.lines[5...7].joined() })
    let outcome = try place.run()
    #expect(outcome.verdict == .publishedWithWarnings)
    #expect(outcome.hasWarnings)
    let warnings = place.notices().filter { $0.level == .warning }
    #expect(warnings.first?.source == "establishments")
    #expect(warnings.first?.message.hasSuffix("3 set aside; issues: 3 duplicate-key") == true)
    // Nothing is new the next time, and nothing is to be looked at anew.
    #expect(try place.rerun().hasWarnings == false)
  }

  @Test func `a folder that is not there is said`() throws {
    let place = try TestWorkspace(published: .october)
    try Files.remove(place.downloads)
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .noInput)
    #expect(failure.message == "there is no folder downloads to import from")
  }

  @Test func `a folder without any file of the pipeline is said, with the names looked for`() throws
  {
    let place = try TestWorkspace(published: .october)
    try Files.remove(place.downloads)
    try Files.makeDirectories(place.downloads)
    try Files.write([0x41], to: "\(place.downloads)/holiday.jpg")
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .noInput)
    #expect(
      failure.message.hasPrefix("downloads has no file of any source to import; it looks for"))
    #expect(failure.message.contains("edubasealldataYYYYMMDD.csv"))
  }

  @Test func `two files that differ and claim to be the same are refused, and like ones are not`()
    throws
  {
    let place = try TestWorkspace()
    try place.bring(.october)
    let name = SampleFiles.october.name("groups")
    try Files.makeDirectories("\(place.downloads)/old")
    try Files.copy("\(place.downloads)/\(name)", to: "\(place.downloads)/old/\(name)")
    #expect(try place.run().verdict == .published)
    try Files.write([0x41], to: "\(place.downloads)/old/\(name)")
    let failure = try #require(place.failure { _ = try place.run() })
    #expect(failure.kind == .badData)
    #expect(failure.message.contains("both claim to be of 2025-10-01 and differ; take one away"))
  }
}
