import Curation
import Pipeline
import Tabular
import Testing

struct AcceptanceTests {
  private static let rule = "rows_against_predecessor:schools"

  /// A workspace whose newest register lacks 40 of its 500 schools.
  private func shortened() throws -> TestWorkspace {
    let place = try TestWorkspace(published: .october)
    try place.bring(
      SampleFiles.january.changing("establishments") { Array($0.lines.dropLast(40).joined()) })
    return place
  }

  private func run(_ place: TestWorkspace, _ accepted: String...) throws -> RunOutcome {
    var request = place.request(from: place.downloads)
    request.acceptances = try accepted.map(Acceptance.init(argument:))
    return try Run(request, in: place.context).all()
  }

  @Test func `a refusal says which rule, its figure and bounds, and how to accept it`() throws {
    let place = try shortened()
    let before = place.shelf.latestID
    let failure = try #require(place.failure { _ = try run(place) })
    #expect(failure.kind == .refused)
    #expect(
      failure.message.hasPrefix(
        "the new release is refused, and release \(before ?? "") stays: \(Self.rule) is -"))
    for words in [
      " against 500 in the release before; ",
      "refused below -2 %",
      "`abep plan sample` tells what would change", "`abep run sample --accept \"REASON\"`",
      "widen the rule in pipelines/sample/pipeline.json5",
    ] {
      #expect(failure.message.contains(words), "\(failure)")
    }
    #expect(place.shelf.latestID == before)
  }

  @Test func `what is accepted is published once, with its reason wherever the release is told of`()
    throws
  {
    let place = try shortened()
    _ = place.failure { _ = try run(place) }
    let outcome = try run(place, "they  moved to another register")
    #expect(outcome.verdict == .publishedWithWarnings)
    let reader = try ReleaseReader(place.shelf.entry().directory)
    let accepted = try #require(reader.accepted.first)
    #expect(reader.accepted.count == 1)
    #expect(accepted.rule == Self.rule)
    #expect(accepted.reason == "they moved to another register")
    #expect(accepted.figure.hasPrefix("-"))
    let report = try StatusReport(of: "sample", in: place.workspace)
    #expect(report.accepted == [accepted])
    #expect(report.runs.first?.accepted == [accepted])
    #expect(report.runs.dropFirst().allSatisfy { $0.accepted.isEmpty })
    #expect(
      place.notices().contains {
        $0.level == .warning && $0.message.hasPrefix("accepted: \(Self.rule) is -")
      })
    #expect(try ReleaseVerifier.verify(place.shelf.entry().directory).isEmpty)

    // Nothing is new the next time, with or without it.
    let shelf = try place.curated()
    #expect(try run(place).verdict == .unchanged)
    #expect(try run(place, "again").verdict == .unchanged)
    #expect(try place.curated() == shelf)

    // And the next fall is refused again.
    try place.bring(
      SampleFiles.january.changing("establishments") { Array($0.lines.dropLast(80).joined()) })
    #expect(place.failure { _ = try run(place) }?.kind == .refused)
  }

  @Test func `a release that was accepted and not published is not published without it`() throws {
    let place = try shortened()
    _ = try place.only(.fetch)
    _ = try place.only(.parse)
    _ = try place.only(.link)
    var request = place.request()
    request.acceptances = [Acceptance(rule: Self.rule, reason: "seen")]
    // The run ends between the two stages.
    #expect(try Run(request, in: place.context).only(.load).verdict == .done)
    #expect(place.failure { _ = try place.rerun() }?.kind == .refused)
    let outcome = try Run(request, in: place.context).all()
    #expect(outcome.verdict == .publishedWithWarnings)

    // The same acceptance of the same data is the same release anywhere.
    let other = try shortened()
    let again = try run(other, "\(Self.rule)=seen")
    #expect(again.release == outcome.release)
    #expect(try other.curated().contents == place.curated().contents)
  }

  @Test func `an acceptance that nothing needed is told, and changes no byte`() throws {
    let place = try TestWorkspace(published: .october)
    try place.bring(.january)
    let other = try TestWorkspace(published: .october)
    try other.bring(.january)
    let outcome = try run(place, "\(Self.rule)=just in case")
    #expect(outcome.verdict == .published)
    let plain = try other.run()
    #expect(outcome.release == plain.release)
    #expect(
      place.notices().contains {
        $0.level == .warning
          && $0.message == "the acceptance of \(Self.rule), \"just in case\", was not needed, and"
            + " is kept nowhere"
      })
    #expect(try StatusReport(of: "sample", in: place.workspace).runs.first?.accepted == [])
  }

  @Test func `where several rules refuse, each is to be named`() throws {
    let place = try shortened()
    try place.edit(
      "pipelines/sample/pipeline.json5", "rules: [",
      "rules: [{ measure: \"rows\", of: \"trusts\", error: { above: 0 } },")
    let unnamed = try #require(place.failure { _ = try run(place, "seen") })
    #expect(unnamed.message.contains("2 rules refuse it, so --accept must name each."))
    #expect(
      unnamed.message.contains(
        "--accept \"rows:trusts=REASON\" --accept \"\(Self.rule)=REASON\""))
    let one = try #require(place.failure { _ = try run(place, "\(Self.rule)=seen") })
    #expect(one.message.contains("stays: rows:trusts is "))
    #expect(one.message.contains("What is accepted is for other rules."))
    #expect(!one.message.contains("\(Self.rule) is"))
    let outcome = try run(place, "\(Self.rule)=seen", "rows:trusts=seen too")
    #expect(outcome.verdict == .publishedWithWarnings)
    #expect(
      try ReleaseReader(place.shelf.entry().directory).accepted.map(\.reason)
        == ["seen too", "seen"])
  }

  @Test(
    arguments: [
      ("", "--accept must say why, as --accept \"REASON\""),
      ("  \n", "--accept must say why"),
      ("rows:schools=", "as --accept \"rows:schools=REASON\""),
      ("rows:schools", "as --accept \"rows:schools=REASON\""),
      ("row:schools=why", "--accept names no rule with \"row:schools\"; did you mean \"rows\"?"),
      ("unique_keys:schools=why", "unless it is the structure of a table"),
    ])
  func `an acceptance without a reason, or of no rule, is not understood`(
    _ argument: String, _ words: String
  ) {
    let failure = #expect(throws: PipelineFailure.self) { try Acceptance(argument: argument) }
    #expect(failure?.kind == .usage)
    #expect(failure?.message.contains(words) == true, "\(String(describing: failure))")
  }

  @Test(
    arguments: [
      ("a = b, as announced: see the page", nil, "a = b, as announced: see the page"),
      ("rows:schools=a=b", "rows:schools", "a=b"),
      ("see: the page=new", nil, "see: the page=new"),
      (
        "link_rate:hubs/school= they changed\n the list ", "link_rate:hubs/school",
        "they changed the list"
      ),
    ] as [(String, String?, String)])
  func `a reason may hold any signs`(_ argument: String, _ rule: String?, _ reason: String) throws {
    let acceptance = try Acceptance(argument: argument)
    #expect(acceptance.rule == rule)
    #expect(acceptance.reason == reason)
  }
}
