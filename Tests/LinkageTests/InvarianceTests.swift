import Testing

@testable import Linkage

/// An answer depends on its question and on the register, and on nothing else.
struct InvarianceTests {
  private let invented = InventedRegister()
  private let linker: Linker

  init() { linker = InventedRegister.linker(invented.records) }

  /// An answer in words: every candidate with its weight and probabilities.
  private func told(_ answer: RankedAnswer) -> String {
    let candidates = answer.candidates.map {
      "\($0.id) \($0.weight) \($0.probability) \($0.lineageProbability)"
    }
    return "\(candidates) \(answer.noneProbability) \(answer.margin)"
  }

  private func told(_ linker: Linker, _ queries: [Query]) -> [String] {
    linker.answers(to: queries).map(told)
  }

  @Test func `the questions are many enough to be asked by several threads, and mostly answered`() {
    #expect(invented.queries.count >= Parallel.smallest * 2)
    let known = linker.answers(to: invented.queries).count { $0.noneProbability < 0.5 }
    #expect(known * 10 > invented.queries.count * 8)
  }

  @Test func `one thread gives the answers of several`() {
    var workspace = Linker.Workspace()
    let serial = invented.queries.map { told(linker.answer($0, &workspace)) }
    #expect(serial == told(linker, invented.queries))
  }

  @Test func `a thread's answers do not depend on what stood beside names before`() {
    var workspace = Linker.Workspace()
    let normaliser = Normaliser(rules: [])
    for place in 0..<10_000 {
      var query = invented.queries[place % invented.queries.count]
      query.places = normaliser.normalise("Town \(place)")
      _ = linker.answer(query, &workspace)
    }
    for query in invented.queries {
      var fresh = Linker.Workspace()
      #expect(told(linker.answer(query, &workspace)) == told(linker.answer(query, &fresh)))
    }
  }

  @Test func `questions in another order have the same answers`() {
    var random = Random()
    let order = invented.queries.indices.shuffled(using: &random)
    let plain = told(linker, invented.queries)
    #expect(told(linker, order.map { invented.queries[$0] }) == order.map { plain[$0] })
  }

  @Test func `other questions, more or fewer, change no answer`() {
    let plain = told(linker, invented.queries)
    let others = ["Nowhere School", "", "St", "Academy", "x", "Bringhurst Primary School"]
      .map { SmallRegister.query($0) }
    let mixed = invented.queries.enumerated().flatMap { place, query in
      [others[place % others.count], query]
    }
    let among = told(linker, mixed).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    #expect(among == plain)
    for place in stride(from: 0, to: plain.count, by: 7) {
      #expect(told(linker, [invented.queries[place]]) == [plain[place]])
    }
  }

  @Test func `a register in another order gives the same answers`() {
    var random = Random()
    let shuffled = InventedRegister.linker(invented.records.shuffled(using: &random))
    #expect(told(shuffled, invented.queries) == told(linker, invented.queries))
  }

  @Test func `a tenth more entities, of other words, leave the best; probabilities shift a little`()
  {
    let more = InventedRegister.linker(invented.records + InventedRegister.strangers(60))
    let before = linker.answers(to: invented.queries)
    let after = more.answers(to: invented.queries)
    var greatest = 0.0
    for (one, other) in zip(before, after) {
      #expect(one.best?.id == other.best?.id)
      let shift = (one.best?.probability ?? 0) - (other.best?.probability ?? 0)
      greatest = max(greatest, shift.magnitude)
    }
    // Each word that agrees is rarer by the logarithm of 1.1, and so is each entity.
    #expect(greatest < 0.08)
    #expect(greatest > 0)
  }
}
