import Education
import Linkage
import Testing

@testable import Curation

/// The order in which people are asked.
struct ReviewQueueTests {
  private func link(
    _ kind: String, _ text: String, _ targets: [String], source: String = "list", count: Int = 1,
    probability: Double = 0.5
  ) -> Link {
    Link(
      mention: Mention(source: source, kind: kind, text: text, count: count),
      verdict: targets.isEmpty ? .none : .ambiguous, targets: targets, probability: probability,
      method: targets.isEmpty ? .none : .model, evidence: ["why"])
  }

  private func queue(_ links: [Link]) -> [ReviewQueue.Item] {
    var england = SmallEngland()
    england.links = links
    var inputs = england.inputs
    inputs.memberLists = [MemberList(source: "page", kind: "school", partnership: "lea")]
    return ReleaseContent(inputs).reviewQueue.items
  }

  @Test
  func `what could move a figure of an area most comes first, and then what is least certain`() {
    let items = queue([
      link("school", "Sure", ["100003"], probability: 0.85),
      link("school", "Half", ["100003"], probability: 0.5),
      link("school", "Member", ["100007"], source: "page", probability: 0.8),
      link("local_authority", "Hartlepool or Coventry", ["E06000001", "E08000026"], count: 3),
      link("local_authority", "Nowhere", []),
    ])
    #expect(
      items.map(\.link.mention.text) == [
        "Hartlepool or Coventry", "Member", "Nowhere", "Half", "Sure",
      ])
    // All three rows that name Hartlepool are these; one of Birmingham's three schools is listed.
    #expect(items[0].effect == 100)
    #expect(abs(items[1].effect - 100.0 / 3) < 1e-9)
    // One row of the four that name an authority at all.
    #expect(items[2].effect == 25)
    #expect(items[3].effect == 0)
  }

  @Test func `what a person decided does not wait`() {
    let decided = Link(
      mention: Mention(source: "list", kind: "school", text: "Gone"), verdict: .none, targets: [],
      probability: nil, method: .decision, evidence: ["decided to mean nothing of the register"])
    #expect(queue([decided]).isEmpty)
  }
}
