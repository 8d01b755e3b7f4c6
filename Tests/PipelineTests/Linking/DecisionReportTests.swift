import Linkage
import Tabular
import Testing

@testable import Pipeline

/// What is told of decisions that the sources have overtaken.
struct DecisionReportTests {
  private let place: TestWorkspace
  private let day: CalendarDate

  init() throws {
    place = try TestWorkspace(holdingPipelines: false)
    day = try #require(CalendarDate(iso: "2026-01-05"))
  }

  private func mention(_ context: [String: String]) -> Mention {
    Mention(
      source: "list", kind: "school", text: "Oak School",
      context: context.sorted { $0.key < $1.key }.map { Mention.Context($0.key, $0.value) })
  }

  private func link(_ mention: Mention, _ target: String, _ method: LinkMethod) -> Link {
    Link(
      mention: mention, verdict: .one, targets: [target], probability: 1, method: method,
      evidence: [])
  }

  /// What is told of one decision, without how the decision itself is told.
  private func told(_ mention: Mention, _ decision: String, beside links: [Link]) throws -> [String]
  {
    let header = DecisionFile.header.joined(separator: ",")
    try Files.makeDirectories("\(place.root)/pipelines/sample")
    try Files.write(
      Array("\(header)\n\(mention.id),\(decision),ann,2025-11-01,,\n".utf8),
      to: "\(place.root)/pipelines/sample/decisions.csv")
    let file = try DecisionFile(of: "sample", in: place.workspace)
    let report = DecisionReport(file, beside: links, asAt: day) { $1.count == 1 }
    let start = "the decision of 2025-11-01 by ann on \(mention.id) "
    return try report.notices.map { notice in
      try #require(notice.message.hasPrefix(start))
      return "\(notice.level): \(notice.message.dropFirst(start.count))"
    }
  }

  @Test(
    arguments: [
      ("1,match", "info: is true by the code that the source gives with \"Oak School\": 1"),
      ("2,not", "info: is true by the code that the source gives with \"Oak School\": 1"),
      (",unsure", "info: is settled by the code that the source gives with \"Oak School\": 1"),
    ])
  func `a decision that the source's code makes true can go`(
    decision: String, words: String
  ) throws {
    let coded = mention(["code": "1", "town": "Leeds"])
    let all = [link(coded, "1", .code)]
    #expect(try told(coded, decision, beside: all) == ["\(words); it can be removed"])
    // The source gave none when it was decided.
    let bare = mention(["town": "Leeds"])
    #expect(try told(bare, decision, beside: all) == ["\(words); it can be removed"])
  }

  @Test(arguments: ["2,match", ",match", "1,not"])
  func `a decision that the source's code makes false is told, with what stands`(
    decision: String
  ) throws {
    let coded = mention(["code": "1", "town": "Leeds"])
    let all = [link(coded, "1", .code)]
    #expect(
      try told(coded, decision, beside: all) == [
        "warning: contradicts the code that the source gives with \"Oak School\", and outranks it: 1"
      ])
    let bare = mention(["town": "Leeds"])
    #expect(
      try told(bare, decision, beside: all) == [
        "warning: is contradicted by the code that the source now gives with \"Oak School\", which"
          + " stands: 1; where the source is wrong, decide on \(coded.id)"
      ])
  }

  @Test func `a name that the source now tells more of is another question`() throws {
    let (before, now) = (mention(["town": "Leeds"]), mention(["postcode": "LS1", "town": "Leeds"]))
    #expect(
      try told(before, "1,match", beside: [link(now, "1", .model)]) == [
        "warning: decides nothing: the source now writes more beside \"Oak School\", which is"
          + " another question; decide on \(now.id), or remove it"
      ])
    #expect(
      try told(now, "1,match", beside: [link(before, "1", .model)]) == [
        "warning: decides nothing: no source writes that name any more"
      ])
  }

  @Test
  func `what is found without a decision is told to agree, and what the register lost is told`()
    throws
  {
    let one = mention(["town": "Leeds"])
    #expect(
      try told(one, "1,match", beside: [link(one, "1", .model)]) == [
        "info: agrees with what is found without it: \"Oak School\""
      ])
    #expect(try told(one, "2,match", beside: [link(one, "1", .model)]) == [])
    #expect(
      try told(one, "77,match", beside: [link(one, "1", .model)]) == [
        "warning: says that \"Oak School\" means 77, which is not in the register any more; decide"
          + " again, or remove it"
      ])
  }
}
