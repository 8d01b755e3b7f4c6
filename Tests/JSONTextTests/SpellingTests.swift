import JSONText
import Testing

struct SpellingTests {
  @Test(
    arguments: [
      ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("fecth", "fetch", 1), ("ca", "abc", 3),
      ("colums", "columns", 1), ("ŵyr", "wyr", 1),
    ] as [(String, String, Int)])
  func `the distance counts inserted, dropped, changed and swapped letters`(
    _ first: String, _ second: String, _ distance: Int
  ) {
    #expect(Spelling.distance(first, second) == distance)
    #expect(Spelling.distance(second, first) == distance)
  }

  @Test(
    arguments: [
      ("fecth", "fetch"), ("mpa", "map"), ("stat", "status"), ("PLAN", "plan"), ("lod", "load"),
      ("verfiy", "verify"), ("xyzzy", nil), ("st", nil), ("", nil), ("rn", "run"),
    ] as [(String, String?)])
  func `the nearest word is suggested, and none where none is near`(
    _ word: String, _ nearest: String?
  ) {
    let verbs = ["run", "fetch", "parse", "link", "load", "map", "plan", "status", "verify"]
    #expect(Spelling.nearest(to: word, among: verbs) == nearest)
  }

  @Test func `of two that are as near, the first is suggested`() {
    #expect(Spelling.nearest(to: "lan", among: ["plan", "lane"]) == "plan")
    #expect(Spelling.nearest(to: "lan", among: ["lane", "plan"]) == "lane")
  }
}
