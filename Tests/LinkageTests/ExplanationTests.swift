import Testing

@testable import Linkage

/// Why a name was answered so, in words for people.
struct ExplanationTests {
  private let linker = SmallRegister.linker()

  private func lines(_ query: Query, expecting expected: String? = nil) -> [String] {
    linker.explanation(of: query, expecting: expected)
  }

  /// The lines below one without indentation, up to the next.
  private func part(_ title: String, of lines: [String]) -> [String] {
    Array(lines.drop { $0 != title }.dropFirst().prefix { $0.hasPrefix(" ") })
  }

  @Test func `the answer is told with the words that speak for it, rarest first`() {
    let told = part("because", of: lines(SmallRegister.query("Lea Infants School")))
    #expect(told[0].hasPrefix("  2 lea infant school: "))
    #expect(told.contains { $0.hasPrefix("    word \"lea\" agrees (rare) +") })
    #expect(told.contains { $0.hasPrefix("    \"infants\" for \"infant\", but for an s +") })
    #expect(told.allSatisfy { !$0.contains("_") })
  }

  @Test func `what was expected is told, found or not`() {
    let query = SmallRegister.query("Lea Infants School")
    let found = lines(query, expecting: "1")
    #expect(found.contains { $0.hasPrefix("  1 bringhurst primary school") })
    #expect(part("expected, and not found", of: lines(query, expecting: "404")) == ["  404"])
  }

  @Test func `what stands beside the name is told by the domain's word for an area`() throws {
    let register = SmallRegister.linker().register
    let answer = SmallRegister.answer(
      SmallRegister.query("Ash Hill Primry", areas: [2], locator: "NN5 5NN"), linker)
    let best = try #require(answer.best)
    let reasons = linker.reasons(
      SmallRegister.query("Ash Hill Primry", areas: [2], locator: "NN5 5NN"), for: best.entity,
      atMost: 9)
    #expect(register.lexicon.areaNoun == "area")
    #expect(reasons.contains { $0.hasPrefix("same area +") })
    #expect(reasons.contains { $0.hasPrefix("same postcode +") })
    #expect(reasons.contains { $0.hasPrefix("\"primry\" for \"primary\", ") })
  }

  @Test func `reasons worth next to nothing are left out, and none is signed twice`() {
    for (_, name, _, _) in SmallRegister.names {
      for line in lines(SmallRegister.query(name)) {
        #expect(!line.hasSuffix("0.0"), "\(line)")
        #expect(!line.contains("--") && !line.contains("+-"), "\(line)")
      }
    }
  }

  @Test func `each change that is told, made, changes the answer`() throws {
    let query = SmallRegister.query("Lea Infants School", areas: [1])
    let answer = SmallRegister.answer(query, linker)
    let changes = linker.changes(of: query, answer)
    #expect(!changes.isEmpty)
    for change in changes {
      let isOther =
        change.answer.verdict != answer.verdict || change.answer.best?.id != answer.best?.id
      #expect(isOther, "\(change.phrase)")
    }
    #expect(changes.map(\.bits) == changes.map(\.bits).sorted())
    #expect(changes.contains { $0.phrase == "without the word \"lea\"" })
  }

  @Test func `the least shift is told where no single change is enough, and is the least`() throws {
    let query = SmallRegister.query("Kingsfield School")
    let answer = SmallRegister.answer(query, linker)
    #expect(answer.verdict == .ambiguous)
    #expect(answer.choices.map(\.id) == ["10", "11"])
    let shift = try #require(linker.leastShift(of: query, answer))
    #expect(shift.phrase.hasSuffix(" bits less for 10"))
    #expect(shift.answer.verdict == .one)
    #expect(shift.answer.best?.id == "11")
    #expect(shift.bits < 1)
    let none = SmallRegister.query("Zyxwv Primary School")
    let nothing = SmallRegister.answer(none, linker)
    #expect(nothing.verdict == .none)
    #expect(linker.leastShift(of: none, nothing)?.phrase.contains("bits more for ") == true)
  }

  @Test func `a postcode is written again as it was read, without its space`() {
    for text in ["NN5 5NN", "sw1a 1aa", "M1 1AE"] {
      let plain = text.uppercased().filter { $0 != " " }
      #expect(Locator(text).description == plain)
      #expect(Locator(Locator(text).description) == Locator(text))
    }
    #expect(Locator("").description.isEmpty)
  }
}
