import Dispatch
import Synchronization

/// Work on a range of numbers in parts at once, put together in order.
public enum Parallel {
  /// Parts so small are not worth a thread's while.
  static let smallest = 256

  /// What two pieces of work come to that are done at once.
  public static func both<One, Other: Sendable>(
    _ one: () -> One, _ other: @escaping @Sendable () -> Other
  ) -> (One, Other) {
    let work = ParallelWork(1, on: WorkLine()) { _ in other() }
    let result = one()
    return (result, work.finish()[0])
  }

  /// What `body` makes of each part of `0..<count`, in order.
  ///
  /// The parts depend on the count alone, not on the machine, so sums over them do not either.
  ///
  /// - Parameters:
  ///   - count: How many numbers there are.
  ///   - parts: At most so many parts are made.
  ///   - body: What is made of a part; it is called from several threads at once.
  /// - Returns: The results, a part each.
  public static func map<Result: Sendable>(
    _ count: Int, parts: Int = 16, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let ranges = ranges(count, parts: parts)
    guard ranges.count > 1 else { return [body(0..<count)] }
    let found = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: ranges.count) { part in
      let result = body(ranges[part])
      found.withLock { $0[part] = result }
    }
    return found.withLock { results in ranges.indices.compactMap { results[$0] } }
  }

  /// The parts of `0..<count`, one at least: no more than are worth a thread's while.
  static func ranges(_ count: Int, parts: Int = 16) -> [Range<Int>] {
    let parts = max(1, min(parts, count / smallest))
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }
}
