import Tabular
import Testing

@testable import Pipeline

/// What becomes of what several people found.
struct JudgementMergeTests {
  private let day: CalendarDate

  init() throws { day = try #require(CalendarDate(iso: "2026-01-05")) }

  private func row(
    _ mention: String, _ verdict: Decision.Verdict, _ candidate: String = "", by who: String,
    why: String = ""
  ) -> Decision {
    Decision(
      mention: mention, candidate: candidate, verdict: verdict, who: who, when: day, why: why,
      expires: nil)
  }

  @Test func `what all who could tell agree on is decided, and signed by all of them`() {
    let merge = JudgementMerge(
      [
        row("a", .match, "1", by: "ben", why: "same street"), row("a", .match, "1", by: "ann"),
        row("a", .unsure, by: "cai"), row("b", .match, by: "ann"), row("c", .unsure, by: "ann"),
        row("d", .not, "7", by: "ann"), row("d", .not, "8", by: "ann"),
      ], beside: [])
    #expect(merge.disputes.isEmpty)
    #expect(merge.judgedCount == 4)
    #expect(merge.unsureCount == 1)
    #expect(
      merge.additions.map { "\($0.mention) \($0.verdict.rawValue) \($0.candidate) \($0.who)" } == [
        "a match 1 ann; ben", "b match  ann", "c unsure  ann", "d not 7 ann", "d not 8 ann",
      ])
    #expect(merge.additions[0].why == "same street")
  }

  @Test func `two who differ need a third, and two of three decide`() {
    let two = [row("a", .match, "1", by: "ann"), row("a", .match, "2", by: "ben")]
    let apart = JudgementMerge(two, beside: [])
    #expect(apart.additions.isEmpty)
    #expect(apart.disputes.map(\.words) == [["ann: it means 1", "ben: it means 2"]])
    let three = JudgementMerge(two + [row("a", .match, "2", by: "cai")], beside: [])
    #expect(three.disputes.isEmpty)
    #expect(three.additions.map(\.candidate) == ["2"])
    #expect(three.additions.map(\.who) == ["ben; cai"])
  }

  @Test func `of one person's answers the last stands`() {
    let merge = JudgementMerge(
      [row("a", .match, "1", by: "ann"), row("a", .match, "2", by: "ann")], beside: [])
    #expect(merge.additions.map(\.candidate) == ["2"])
  }

  @Test func `what is decided already is not decided again, and what contradicts it is told`() {
    let before = [row("a", .match, "1", by: "ann"), row("b", .unsure, by: "ann")]
    let merge = JudgementMerge(
      [
        row("a", .match, "1", by: "ben"), row("b", .match, "3", by: "ben"),
      ], beside: before)
    #expect(merge.knownCount == 1)
    #expect(merge.additions.map(\.mention) == ["b"])
    let against = JudgementMerge([row("a", .match, by: "ben")], beside: before)
    #expect(against.additions.isEmpty)
    #expect(
      against.disputes.map(\.words) == [
        ["decided before: it means 1", "ben: it means nothing of the register"]
      ])
  }

  @Test func `kappa is one for people who agree, and nought for what chance gives`() throws {
    func agreement(_ first: [Decision.Verdict], _ second: [Decision.Verdict]) throws -> Agreement {
      let rows = zip(first, second).enumerated().flatMap { place, pair in
        [
          row("m\(place)", pair.0, by: "ann"), row("m\(place)", pair.1, by: "ben"),
        ]
      }
      return try #require(JudgementMerge(rows, beside: []).agreements.first)
    }
    let same = try agreement([.match, .unsure, .match], [.match, .unsure, .match])
    #expect(same.kappa == 1)
    // The table of 20, 5, 10 and 15 that textbooks work out: 0.7 observed, 0.5 by chance.
    let first =
      [Decision.Verdict](repeating: .match, count: 25) + .init(repeating: .unsure, count: 25)
    let second =
      [Decision.Verdict](repeating: .match, count: 20) + .init(repeating: .unsure, count: 5)
      + .init(repeating: .match, count: 10) + .init(repeating: .unsure, count: 15)
    let textbook = try agreement(first, second)
    #expect(textbook.count == 50)
    #expect(textbook.alike == 35)
    #expect(abs((textbook.kappa ?? 0) - 0.4) < 1e-12)
    #expect(try agreement([.match, .match], [.match, .match]).kappa == nil)
  }
}
