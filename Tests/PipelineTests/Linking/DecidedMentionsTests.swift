import Linkage
import Tabular
import Testing

@testable import Pipeline

/// What follows from a decision for other names, and what does not.
struct DecidedMentionsTests {
  private let place: TestWorkspace
  private let day: CalendarDate

  init() throws {
    place = try TestWorkspace(holdingPipelines: false)
    day = try #require(CalendarDate(iso: "2026-01-05"))
  }

  private func mention(
    _ source: String, _ text: String, town: String? = "Leeds", kind: String = "school"
  ) -> Mention {
    Mention(
      source: source, kind: kind, text: text,
      context: town.map { [Mention.Context("town", $0)] } ?? [])
  }

  private func file(_ lines: [String]) throws -> DecisionFile {
    let header = DecisionFile.header.joined(separator: ",")
    try Files.makeDirectories("\(place.root)/pipelines/sample")
    try Files.write(
      Array(([header] + lines).map { $0 + "\n" }.joined().utf8),
      to: "\(place.root)/pipelines/sample/decisions.csv")
    return try DecisionFile(of: "sample", in: place.workspace)
  }

  private func decided(
    _ lines: String..., on mentions: [Mention], current: (String) -> String = { $0 }
  ) throws -> DecidedMentions {
    try DecidedMentions(file(lines), on: mentions, asAt: day, current: current)
  }

  @Test func `the same name at the same place in another source is not asked again`() throws {
    let (one, other) = (mention("a", "St Mary's School"), mention("b", "ST. MARYS SCHOOL"))
    let apart = [
      mention("b", "St Mary's School", town: "York"), mention("b", "St Mary's Primary School"),
      mention("b", "St Mary's School", kind: "trust"),
    ]
    let found = try decided(
      "\(one.id),100001,match,ann,2026-01-01,same street,", on: [one, other] + apart)
    #expect(found.ruling(on: one.id) == .means("100001"))
    #expect(found.ruling(on: other.id) == .means("100001"))
    #expect(apart.allSatisfy { found.ruling(on: $0.id) == .open })
    let link = Link(
      mention: other, verdict: .ambiguous, targets: ["100001", "100002"], probability: 0.5,
      method: .model, evidence: [])
    let answer = link.decided(by: found.decisions(on: other.id))
    #expect(answer.targets == ["100001"])
    #expect(
      answer.evidence == [
        "decided to mean 100001, by ann on 2026-01-01, for the same name in a: same street"
      ])
  }

  @Test func `what is ruled out for a name is ruled out for the same name elsewhere`() throws {
    let (one, two) = (mention("a", "Oak School"), mention("b", "Oak School"))
    let three = mention("c", "Oak School")
    let found = try decided(
      "\(one.id),1,not,ann,2026-01-01,,", "\(two.id),2,not,ben,2026-01-02,,", on: [one, two, three])
    #expect(found.ruling(on: three.id) == .not(["1", "2"]))
    // What was decided on the name itself is not added to.
    #expect(found.ruling(on: one.id) == .not(["1"]))
  }

  @Test func `nothing follows where no place tells that the same is meant`() throws {
    let (one, other) = (mention("a", "Oak", town: nil), mention("b", "Oak", town: nil))
    let found = try decided("\(one.id),1,match,ann,2026-01-01,,", on: [one, other])
    #expect(found.ruling(on: one.id) == .means("1"))
    #expect(found.ruling(on: other.id) == .open)
  }

  @Test func `nothing follows for two names of one source, where people differ, or cannot tell`()
    throws
  {
    let (one, two) = (mention("a", "Oak School"), mention("b", "Oak School"))
    let twice = [mention("c", "Oak School"), mention("c", "OAK SCHOOL")]
    let once = try decided("\(one.id),1,match,ann,2026-01-01,,", on: [one] + twice)
    #expect(twice.allSatisfy { once.ruling(on: $0.id) == .open })
    for second in ["2,match", ",match", "1,not"] {
      let apart = try decided(
        "\(one.id),1,match,ann,2026-01-01,,", "\(two.id),\(second),ben,2026-01-01,,",
        on: [one, two, twice[0]])
      #expect(apart.ruling(on: twice[0].id) == .open, "\(second)")
    }
    let unsure = try decided("\(one.id),,unsure,ann,2026-01-01,,", on: [one, two])
    #expect(unsure.decisions(on: two.id).isEmpty)
  }

  @Test func `an expired decision is followed nowhere`() throws {
    let (one, other) = (mention("a", "Oak School"), mention("b", "Oak School"))
    let found = try decided("\(one.id),1,match,ann,2025-01-01,,2026-01-05", on: [one, other])
    #expect(found.ruling(on: one.id) == .open)
    #expect(found.ruling(on: other.id) == .open)
  }

  @Test func `a partnership that was decided for is today what it was merged into`() throws {
    let one = mention("a", "Oak Learning", kind: "partnership")
    let two = mention("b", "Ash Learning", kind: "partnership")
    let found = try decided(
      "\(one.id),oak,match,ann,2026-01-01,,", "\(two.id),oak,not,ann,2026-01-01,,", on: [one, two],
      current: { $0 == "oak" ? "forest" : $0 })
    #expect(found.ruling(on: one.id) == .means("forest"))
    #expect(
      found.decisions(on: one.id).map(\.reason) == [
        "decided to mean oak, now forest, by ann on 2026-01-01"
      ])
    // That a name is not the one that went says nothing of the one that it went into.
    #expect(found.ruling(on: two.id) == .not(["oak"]))
  }
}
