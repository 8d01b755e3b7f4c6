import Dispatch
import Synchronization

/// Work on a range of numbers that goes on beside the caller's other work, until the caller joins in.
///
/// Another thread begins with the parts; whoever asks for the results does those that nobody has begun
/// yet. So no thread waits while there is something to do.
public final class ParallelWork<Result: Sendable>: Sendable {
  private let parts: Parts
  private let group = DispatchGroup()

  /// What is to be done and what was, kept apart so that the work does not hold itself.
  private final class Parts: Sendable {
    private let ranges: [Range<Int>]
    private let body: @Sendable (Range<Int>) -> Result
    private let state: Mutex<(next: Int, results: [Int: Result])> = Mutex((0, [:]))

    init(_ ranges: [Range<Int>], _ body: @escaping @Sendable (Range<Int>) -> Result) {
      self.ranges = ranges
      self.body = body
    }

    /// Does one part after the other until all are begun.
    func work() { while workOn() {} }

    /// Does the next part; false where all are begun.
    func workOn() -> Bool {
      guard let part = take() else { return false }
      let result = body(ranges[part])
      state.withLock { $0.results[part] = result }
      return true
    }

    /// Whether all parts are done.
    var isDone: Bool { state.withLock { $0.results.count == ranges.count } }

    /// The next part that nobody has begun.
    private func take() -> Int? {
      state.withLock { state in
        guard state.next < ranges.count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
    }

    /// The results, in the order of the parts.
    var results: [Result] {
      state.withLock { state in ranges.indices.compactMap { state.results[$0] } }
    }
  }

  /// Begins work on `0..<count` on another thread, once that has done what was begun before.
  ///
  /// - Parameters:
  ///   - count: How many numbers there are.
  ///   - line: The other thread.
  ///   - body: What is made of a part; it is called from two threads at once.
  public init(
    _ count: Int, on line: WorkLine, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) {
    let parts = Parts(Parallel.ranges(count), body)
    self.parts = parts
    line.queue.async(group: group) { parts.work() }
  }

  /// Does what is left, and returns what all parts came to, in their order.
  public func finish() -> [Result] { finish(meanwhile: ParallelWork?.none) }

  /// Does what is left.
  ///
  /// - Parameter next: Work of which parts are done while the other thread ends the last of this.
  /// - Returns: What all parts came to, in their order.
  public func finish<Other>(meanwhile next: ParallelWork<Other>?) -> [Result] {
    parts.work()
    while !parts.isDone, let next, next.parts.workOn() {}
    if !parts.isDone { group.wait() }
    return parts.results
  }
}
