import Linkage
import Testing

struct MentionTests {
  private func mention(
    _ text: String, code: String? = nil, source: String = "establishments", asAt: String? = nil,
    count: Int = 1
  ) -> Mention {
    Mention(
      source: source, kind: "local_authority", text: text,
      context: code.map { [Mention.Context("code", $0)] } ?? [], asAt: asAt, count: count)
  }

  @Test func `an id is the FNV-1a hash of what the mention says`() {
    // Computed apart, over the bytes of each part and 0x1F after it.
    #expect(mention("Cumbria").id == "74b3638f4c4b6042")
  }

  @Test func `source, text and context each make another mention`() {
    let ids = [
      mention("Cumbria"), mention("Cumbria "), mention("Cumbria", code: "909"),
      mention("Cumbria", source: "group_links"),
    ].map(\.id)
    #expect(Set(ids).count == 4)
  }

  @Test func `a later file that says the same asks the same question`() {
    let earlier = mention("Cumbria", code: "909", asAt: "2023-03-31", count: 2)
    let later = mention("Cumbria", code: "909", asAt: "2024-03-31", count: 300)
    #expect(earlier.id == later.id)
  }

  @Test func `context is found by its name`() {
    #expect(mention("Cumbria", code: "909").value(of: "code") == "909")
    #expect(mention("Cumbria", code: "909").value(of: "town") == nil)
  }
}
