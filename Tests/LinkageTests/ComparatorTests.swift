import Testing

@testable import Linkage

/// Words of every length from a fixed rule, over few letters so that they agree now and then.
private func words(_ count: Int, longest: Int, seed: UInt64 = 7) -> [[UInt8]] {
  var state = seed
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  return (0..<count).map { _ in
    (0..<next(longest + 1)).map { _ in UInt8(ascii: "a") + UInt8(next(5)) }
  }
}

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("lea", "lea", 0), ("lea", "leas", 1), ("lea", "ela", 1),
    ("infant", "infnat", 1), ("school", "scohol", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func `a distance counts changes, and exchanges of neighbours as one`(
    _ one: String, _ other: String, _ distance: Int
  ) {
    #expect(self.distance(Array(one.utf8), Array(other.utf8)) == distance)
  }

  @Test func `bits and the plain table agree`() {
    let words = words(400, longest: 20) + self.edges
    for (one, other) in zip(words, words.dropFirst()) where !one.isEmpty && one.count <= 64 {
      let pattern = WordPattern(one.span)
      let plain = EditDistance.general(one.span, other.span)
      #expect(!pattern.isEmpty)
      #expect(pattern.distance(to: other.span) == plain)
    }
  }

  @Test func `long words and letters beyond ASCII take the plain table`() {
    let long = Array(String(repeating: "ab", count: 100).utf8)
    let accented = Array("école".utf8)
    let patterns = [WordPattern(long.span), WordPattern(accented.span)]
    #expect(patterns.allSatisfy { $0.isEmpty })
    #expect(distance(long, long + [0x63]) == 1)
    #expect(distance(accented, Array("ecole".utf8)) == 2)
  }

  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    EditDistance.between(one.span, other.span)
  }

  /// Words about as long as a machine word is wide.
  private var edges: [[UInt8]] {
    [63, 64, 64, 63, 64].enumerated().map { offset, count in
      (0..<count).map { UInt8(ascii: "a") + UInt8(($0 * 7 + offset) % 5) }
    }
  }
}

struct JaroWinklerTests {
  @Test(arguments: [
    ("martha", "marhta", 0.9611), ("dixon", "dicksonx", 0.8133), ("dwayne", "duane", 0.84),
    ("abc", "abc", 1), ("abc", "xyz", 0), ("", "", 1), ("", "a", 0),
  ])
  func `published likenesses come out`(_ one: String, _ other: String, _ likeness: Double) {
    let found = JaroWinkler.likeness(Array(one.utf8)[...], Array(other.utf8)[...])
    #expect(abs(found - likeness) < 0.0001)
  }

  @Test func `bits and the plain way agree`() {
    let words = words(600, longest: 30, seed: 11).filter { !$0.isEmpty }
    for (one, other) in zip(words, words.dropFirst()) {
      let bits = JaroWinkler.likeness(one[...], other[...])
      #expect(abs(bits - JaroWinkler.general(one[...], other[...])) < 1e-12)
    }
  }
}

struct WordLikenessTests {
  private func outcome(_ mention: String, _ entry: String, isKnown: Bool = false) -> WordOutcome? {
    let word = Array(mention.utf8)
    let entry = Array(entry.utf8)
    guard
      WordLikeness.isThinkable(WordShape(word.span), isKnown: isKnown, for: WordShape(entry.span))
    else { return nil }
    return WordLikeness.outcome(
      of: word.span, WordPattern(word.span), isKnown: isKnown, for: entry.span)
  }

  @Test(arguments: [
    ("kings", "king", WordOutcome.inflected), ("king", "kings", .inflected),
    ("kimberly", "kimberley", .misspelt), ("sch", "school", .shortened),
    ("jnr", "junior", .shortened), ("juun", "junior", .shortened),
    ("j", "john", .initial), ("john", "j", .initial), ("hazlebprow", "hazlebarrow", .garbled),
    ("ratton", "hatton", .garbled), ("ahtton", "hatton", .misspelt), ("holley", "oxley", .alike),
  ])
  func `a word may stand for another in ways`(
    _ mention: String, _ entry: String, _ expected: WordOutcome
  ) {
    #expect(outcome(mention, entry) == expected)
  }

  @Test func `a word that the register has itself is alike, not misspelt`() {
    #expect(outcome("manor", "minor", isKnown: true) == .alike)
    #expect(outcome("fairfield", "mansfield") == .garbled)
    #expect(outcome("fairfield", "mansfield", isKnown: true) == nil)
  }

  @Test func `no word that is not thinkable stands for another`() {
    let all = words(300, longest: 12, seed: 3).filter { !$0.isEmpty }
    var refused = 0
    for one in all {
      for other in all where one != other {
        for isKnown in [false, true] {
          let shapes = (WordShape(one.span), WordShape(other.span))
          if WordLikeness.isThinkable(shapes.0, isKnown: isKnown, for: shapes.1) { continue }
          refused += 1
          let outcome = WordLikeness.outcome(
            of: one.span, WordPattern(one.span), isKnown: isKnown, for: other.span)
          #expect(outcome == nil)
        }
      }
    }
    #expect(refused > all.count * all.count / 2)
  }

  @Test(arguments: [("12", "13"), ("lea", "ash"), ("park", "spring"), ("a1", "a2")])
  func `other words and numbers stand for nothing else`(_ mention: String, _ entry: String) {
    #expect(outcome(mention, entry) == nil)
  }
}

struct SpellingIndexTests {
  private let register = SmallRegister.linker().register

  private func far(_ word: String) -> [String] {
    let bytes = Array(word.utf8)[...]
    var found: [SpellingIndex.Found] = []
    SpellingIndex(register.vocabulary)
      .findFar(bytes.span, WordPattern(bytes.span), of: register, &found)
    return found.map { String(decoding: register.vocabulary.bytes($0.word), as: UTF8.self) }
  }

  @Test(arguments: [
    ("brinnghurrst", "bringhurst"), ("wiinkleburry", "winklebury"), ("kngsfeild", "kingsfield"),
  ])
  func `a word with several letters wrong is found`(_ word: String, _ expected: String) {
    #expect(far(word).first == expected)
  }

  @Test func `a word that shares few letters with any is not`() {
    #expect(far("mortlake").isEmpty)
  }
}

struct LocatorTests {
  @Test(arguments: [
    ("LS1 4AP", ContextLevel.locatorSame), ("ls14ap", .locatorSame), ("LS1 4QQ", .locatorSector),
    ("LS1 9QQ", .locatorDistrict), ("LS9 9QQ", .locatorLetters), ("L1 4AP", .locatorOther),
  ])
  func `postcodes agree as far as they go`(_ text: String, _ level: ContextLevel) {
    #expect(Locator("LS1 4AP").level(Locator(text)) == level)
  }

  @Test(arguments: ["", "LS1", "Not recorded", "123456789"])
  func `what is no postcode is none`(_ text: String) {
    #expect(Locator(text).isEmpty)
  }
}
