import Linkage
import Testing

struct ParallelWorkTests {
  private let line = WorkLine()

  @Test(arguments: [0, 1, 300, 5000])
  func `all numbers are worked on once, and what they come to is in order`(_ count: Int) {
    let work = ParallelWork(count, on: line) { Array($0) }
    let found = work.finish()
    #expect(found.flatMap { $0 } == Array(0..<count))
  }

  @Test func `work that waits is done all the same, whoever does it`() {
    let works = (0..<20).map { turn in
      ParallelWork(1000, on: line) { range in range.reduce(turn) { $0 &+ $1 } }
    }
    for (turn, work) in works.enumerated() {
      let next = turn + 1 < works.count ? works[turn + 1] : nil
      let parts = work.finish(meanwhile: next)
      #expect(parts.reduce(0, +) == 499_500 + turn * parts.count)
    }
  }

  @Test func `work may do work of its own by several threads`() {
    let work = ParallelWork(1000, on: line) { range in
      Parallel.map(range.count * 10) { $0.count }.reduce(0, +)
    }
    #expect(work.finish().reduce(0, +) == 10_000)
  }
}

struct SparesTests {
  @Test func `a thing is used again, and by one at a time`() {
    let spares = Spares { [Int]() }
    spares.use { outer in
      outer.append(1)
      spares.use { inner in
        #expect(inner.isEmpty)
        inner.append(2)
      }
    }
    let kept = [spares.use { $0 }, spares.use { $0 }]
    #expect(kept == [[1], [1]])
  }
}

struct RecentValuesTests {
  @Test func `what was kept last is known however much was kept before`() {
    var values = RecentValues<Int, String>()
    for key in 0..<10_000 {
      values.keep("\(key)", for: key, bytes: 4)
      #expect(values[key] == "\(key)")
    }
    #expect((0..<10_000).count { values[$0] != nil } < 5000)
    values.keep("large", for: -1, bytes: 100_000)
    #expect(values[-1] == nil)
  }
}
