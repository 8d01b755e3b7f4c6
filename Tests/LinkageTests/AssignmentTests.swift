import Testing

@testable import Linkage

struct AssignmentTests {
  private typealias Offer = Assignment.Offer

  /// Every choice of columns for the rows from one on, and what it is worth.
  private func all(
    _ offers: [[Offer]], from row: Int = 0, taken: Set<Int> = []
  ) -> [(columns: [Int?], total: Int)] {
    guard row < offers.count else { return [([], 0)] }
    var found: [(columns: [Int?], total: Int)] = []
    // In the order of the offers, so that the first of equals is the one that the rule prefers.
    for offer in offers[row] where offer.weight > 0 && !taken.contains(offer.column) {
      for rest in all(offers, from: row + 1, taken: taken.union([offer.column])) {
        found.append(([offer.column] + rest.columns, offer.weight + rest.total))
      }
    }
    for rest in all(offers, from: row + 1, taken: taken) {
      found.append(([nil] + rest.columns, rest.total))
    }
    return found
  }

  /// Offers of a few columns to each of a few rows, of few different weights so that many are equal.
  private func offers(_ random: inout SmallRandom, weights: Int) -> [[Offer]] {
    let (rows, columns) = (random.next(6), 1 + random.next(5))
    return (0..<rows).map { _ in
      (0..<columns).filter { _ in random.next(3) > 0 }.map {
        Offer(column: $0, weight: random.next(weights) - 1)
      }
    }
  }

  @Test(arguments: [3, 4, 8, 1000])
  func `small cases come out as trying all of them does, the first of equals`(weights: Int) {
    var random = SmallRandom(state: UInt64(weights) &* 7919)
    for _ in 0..<600 {
      let offers = offers(&random, weights: weights)
      let found = Assignment.maximising(offers, columnCount: 6)
      let every = all(offers)
      let most = every.map(\.total).max() ?? 0
      #expect(found.total == most, "\(offers)")
      #expect(found.columns == every.first { $0.total == most }?.columns, "\(offers)")
    }
  }

  @Test func `a margin is what the greatest total loses without the row's column`() {
    var random = SmallRandom(state: 99)
    for _ in 0..<600 {
      let offers = offers(&random, weights: 12)
      let found = Assignment.maximising(offers, columnCount: 6)
      let every = all(offers)
      for (row, column) in found.columns.enumerated() {
        let without = every.filter { $0.columns[row] != column }.map(\.total).max() ?? 0
        #expect(found.margins[row] == column.map { _ in found.total - without }, "\(offers)")
      }
      let near = Assignment.maximising(offers, columnCount: 6, reach: 3)
      #expect(near.margins == found.margins.map { $0.map { min($0, 3) } })
    }
  }

  @Test func `a margin is no smaller for what is as good as the row's own column`() {
    var random = SmallRandom(state: 17)
    for _ in 0..<600 {
      let offers = offers(&random, weights: 12)
      let found = Assignment.maximising(offers, columnCount: 6) { _, column in [column ^ 1] }
      let every = all(offers)
      for (row, column) in found.columns.enumerated() {
        guard let column else { continue }
        let without =
          every.filter { choice in
            choice.columns[row] != column && choice.columns[row] != column ^ 1
          }.map(\.total).max() ?? 0
        #expect(found.margins[row] == found.total - without, "\(offers)")
      }
    }
  }

  @Test func `a row goes without rather than have what is worth nothing`() {
    let found = Assignment.maximising(
      [[Offer(column: 0, weight: 0)], [Offer(column: 0, weight: -3)], []], columnCount: 1)
    #expect(found.columns == [nil, nil, nil])
    #expect(found.total == 0)
    #expect(found.margins == [nil, nil, nil])
  }

  @Test func `a row yields its best to another that would lose more`() {
    let found = Assignment.maximising(
      [
        [Offer(column: 0, weight: 9), Offer(column: 1, weight: 8)],
        [Offer(column: 0, weight: 7), Offer(column: 1, weight: 1)],
      ], columnCount: 2)
    #expect(found.columns == [1, 0])
    #expect(found.margins == [5, 5])
  }

  @Test func `parts that nothing joins are solved as they are alone`() {
    var random = SmallRandom(state: 5)
    let parts = (0..<300).map { _ in offers(&random, weights: 6) }
    var joined: [[Offer]] = []
    for (place, part) in parts.enumerated() {
      joined += part.map { row in
        row.map { Offer(column: $0.column + place * 6, weight: $0.weight) }
      }
    }
    let together = Assignment.maximising(joined, columnCount: parts.count * 6)
    var apart: [Int?] = []
    for (place, part) in parts.enumerated() {
      apart += Assignment.maximising(part, columnCount: 6).columns.map { $0.map { $0 + place * 6 } }
    }
    #expect(together.columns == apart)
  }

  @Test func `a full table of squares gives every row a column`() {
    let offers = (0..<40).map { row in
      (0..<60).map { Offer(column: $0, weight: 10_000 - (row - $0) * (row - $0)) }
    }
    #expect(Assignment.maximising(offers, columnCount: 60).columns == (0..<40).map { $0 })
  }
}

/// A few repeatable random numbers (Marsaglia's xorshift).
struct SmallRandom {
  var state: UInt64

  /// A number from zero up to but not including `limit`; zero where that leaves none.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit > 0 ? Int(state % UInt64(limit)) : 0
  }
}
