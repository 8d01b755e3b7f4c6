import Testing

@testable import Linkage

struct AssignmentTests {
  /// The least total of any one-to-one choice that gives the most rows a column, by trying all.
  private func bruteForce(_ costs: CostMatrix) -> (count: Int, cost: Double) {
    var best = (count: 0, cost: 0.0)
    var isTaken = Array(repeating: false, count: costs.columnCount)
    func walk(_ row: Int, _ count: Int, _ cost: Double) {
      if row == costs.rowCount {
        if count > best.count || (count == best.count && cost < best.cost) { best = (count, cost) }
        return
      }
      walk(row + 1, count, cost)
      for column in 0..<costs.columnCount where !isTaken[column] && costs[row, column] < .infinity {
        isTaken[column] = true
        walk(row + 1, count + 1, cost + costs[row, column])
        isTaken[column] = false
      }
    }
    walk(0, 0, 0)
    return best
  }

  @Test func `small random cases cost what trying all of them costs`() {
    var random = SmallRandom(state: 42)
    for _ in 0..<400 {
      let rows = random.next(6)
      let columns = random.next(6)
      let costs = CostMatrix(rowCount: rows, columnCount: columns) { _, _ in
        Double(random.next(20)) - 5
      }
      let found = Assignment.minimising(costs)
      let best = bruteForce(costs)
      #expect(found.columns.compactMap(\.self).count == min(rows, columns))
      #expect(abs(found.cost - best.cost) < 1e-9)
    }
  }

  @Test func `forbidden pairs are never chosen and as many rows as possible get a column`() {
    var random = SmallRandom(state: 7)
    for _ in 0..<400 {
      let side = 1 + random.next(5)
      let costs = CostMatrix(rowCount: side, columnCount: side) { _, _ in
        random.next(2) == 0 ? .infinity : Double(random.next(9))
      }
      let found = Assignment.minimising(costs)
      #expect(found.columns.compactMap(\.self).count == bruteForce(costs).count)
      #expect(found.cost < .infinity)
      let chosen = found.columns.compactMap(\.self)
      #expect(Set(chosen).count == chosen.count)
    }
  }

  @Test func `among equal choices the first column goes to the first row`() {
    let equal = CostMatrix(rowCount: 3, columnCount: 5, cost: 1)
    #expect(Assignment.minimising(equal).columns == [0, 1, 2])
  }

  @Test func `a tall table leaves the dearest rows without a column`() {
    var costs = CostMatrix(rowCount: 3, columnCount: 1)
    costs[0, 0] = 5
    costs[1, 0] = 2
    costs[2, 0] = 9
    let found = Assignment.minimising(costs)
    #expect(found.columns == [nil, 0, nil])
    #expect(found.cost == 2)
  }

  @Test func `an empty table and one that forbids everything choose nothing`() {
    #expect(Assignment.minimising(CostMatrix(rowCount: 0, columnCount: 4)).columns.isEmpty)
    #expect(Assignment.minimising(CostMatrix(rowCount: 2, columnCount: 2)).columns == [nil, nil])
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
