import Curation
import Pipeline
import Tabular
import Testing

struct ForecastTests {
  private func forecast(_ place: TestWorkspace, from folder: String? = nil) throws -> Forecast {
    let request = place.request(from: folder)
    return try Forecast(request, after: Plan(request, in: place.context), in: place.context)
  }

  @Test func `a plan tells what the run then publishes, and leaves nothing behind`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    _ = try place.only(.fetch)
    _ = try place.only(.parse)
    let before = try place.written()
    _ = place.notices()
    let forecast = try forecast(place)
    #expect(forecast.note == nil)
    #expect(!forecast.isRefused)
    #expect(try place.written() == before)
    #expect(place.notices().isEmpty)
    let old = try ReleaseReader(place.shelf.entry().directory)
    #expect(try place.rerun().verdict == .published)
    let change = try DomainChange(from: old, to: ReleaseReader(place.shelf.entry().directory))
    #expect(forecast.change == change)
    #expect(change.changedAuthorities > 0)

    // And once it is published, there is nothing to tell.
    let after = try self.forecast(place)
    #expect(after.change == nil)
    #expect(after.complaints.isEmpty && after.note == nil)
  }

  @Test func `a plan tells which rules would refuse, and the release that it was told of stays`()
    throws
  {
    let place = try TestWorkspace(published: .october)
    try place.bring(
      SampleFiles.january.changing("establishments") { Array($0.lines.dropLast(40).joined()) })
    let failure = try #require(place.failure { _ = try place.run() })
    let forecast = try forecast(place)
    #expect(forecast.isRefused)
    let refusing = forecast.complaints.filter { $0.verdict == .fails }
    #expect(refusing.map(\.id) == ["rows_against_predecessor:schools"])
    #expect(refusing.allSatisfy { failure.message.contains($0.sentence) })
    #expect((forecast.change?.count(.gone) ?? 0) > 0)
  }

  @Test func `what is not staged is not told, and it is said what to run`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    let note = try #require(try forecast(place, from: place.downloads).note)
    #expect(note.hasPrefix("what would change cannot be told before the files of ambrel_learning,"))
    #expect(note.contains(" more are read: "))
    #expect(note.contains("`abep fetch sample --from DIR`, `abep parse sample`, then plan again"))
    _ = try place.only(.fetch)
    let staged = try forecast(place)
    #expect(staged.change == nil)
    #expect(staged.note?.contains("is staged: `abep parse sample`, then plan again") == true)
  }

  @Test func `the first release is told to be that`() throws {
    let place = try TestWorkspace()
    let early = try forecast(place).note
    #expect(early == "what would change cannot be told while an input is missing")
    try place.bring(.october)
    _ = try place.only(.fetch)
    _ = try place.only(.parse)
    let first = try forecast(place).note
    #expect(first == "it would be the first release")
  }

  @Test func `a plan that returns to a release tells the change between the two`() throws {
    let place = try TestWorkspace(published: .october)
    let first = try #require(place.shelf.latestID)
    try place.bring(.january)
    _ = try place.run()
    let request = place.request("2025-12-31")
    let forecast = try Forecast(
      request, after: Plan(request, in: place.context), in: place.context)
    let change = try #require(forecast.change)
    #expect(change.predecessor == place.shelf.latestID)
    #expect(change.predecessor != first)
    #expect(!change.isEmpty)
  }
}
