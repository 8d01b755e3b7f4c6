import Testing

@testable import Pipeline

/// Choosing for the names of a list that names each thing at most once.
struct OnceChoiceTests {
  private func one(
    _ name: String, _ candidates: [(String, Double)], none: Double
  ) -> OnceChoice.Case {
    OnceChoice.Case(
      order: [name], candidates: candidates.map { (id: $0.0, probability: $0.1) }, none: none)
  }

  private func outcomes(
    _ cases: [OnceChoice.Case], kin: Set<Set<String>> = []
  ) -> [OnceChoice.Outcome?] {
    OnceChoice.outcomes(cases) { kin.contains([$0, $1]) }
  }

  @Test func `a name that shares no candidate is left as it was`() {
    let found = outcomes([
      one("a", [("1", 0.9)], none: 0.1), one("b", [("2", 0.6), ("3", 0.3)], none: 0.1),
      one("c", [], none: 1),
    ])
    #expect(found == [nil, nil, nil])
  }

  @Test func `the less likely name yields to the likelier, and takes what is left for it`() throws {
    let found = outcomes([
      one("St Mary", [("1", 0.6), ("2", 0.39)], none: 0.01),
      one("St Mary's Primary", [("1", 0.98), ("2", 0.01)], none: 0.01),
      one("St Marie", [("1", 0.7)], none: 0.3),
    ])
    let (vague, exact, left) = try (
      #require(found[0]), #require(found[1]), #require(found[2])
    )
    #expect(exact.id == "1")
    #expect(exact.holder == nil)
    #expect(vague.id == "2")
    #expect(vague.holder == 1)
    #expect(vague.probability > 0.9)
    #expect(left.id == nil)
    #expect(left.probability == 0)
    #expect(left.holder == 1)
  }

  @Test func `two names that fit two things alike are as likely the other way round`() throws {
    let twins = [("1", 0.49), ("2", 0.49)]
    let found = outcomes([
      one("a", twins, none: 0.02), one("b", twins, none: 0.02),
    ])
    #expect(found.map { $0?.id } == ["1", "2"])
    #expect(found.allSatisfy { abs(($0?.probability ?? 0) - 0.5) < 1e-9 })
  }

  @Test func `which of two kin each name has is no doubt, but a third name for the two is`() throws
  {
    let twins = [("1", 0.49), ("2", 0.49)]
    let two = outcomes(
      [one("a", twins, none: 0.02), one("b", twins, none: 0.02)], kin: [["1", "2"]])
    #expect(two.map { $0?.id } == ["1", "2"])
    #expect(two.allSatisfy { ($0?.probability ?? 0) > 0.9 })
    let three = outcomes(
      ["a", "b", "c"].map { one($0, twins, none: 0.02) }, kin: [["1", "2"]])
    #expect(three.map { $0?.id } == ["1", "2", nil])
    #expect(three.allSatisfy { ($0?.probability ?? 1) <= 0.5 })
  }

  @Test func `the order of the input decides nothing`() {
    var state: UInt64 = 11
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<200 {
      let cases = (0..<8).map { name in
        let ids = (0..<5).filter { _ in random(2) == 0 }
        let shares = ids.map { (id: $0, share: Double(1 + random(3))) }
        let sum = shares.reduce(1) { $0 + $1.share }
        return one(
          "name \(name)",
          shares.sorted { ($1.share, $0.id) < ($0.share, $1.id) }
            .map { ("\($0.id)", $0.share / sum) }, none: 1 / sum)
      }
      let order = (0..<8).map { ($0, random(1000)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        .map(\.0)
      let plain = outcomes(cases)
      let mixed = outcomes(order.map { cases[$0] })
      for (place, other) in order.enumerated() {
        #expect(mixed[place]?.id == plain[other]?.id)
        #expect(mixed[place]?.probability == plain[other]?.probability)
      }
      let ids = plain.compactMap { $0?.id }
      #expect(Set(ids).count == ids.count)
    }
  }
}
