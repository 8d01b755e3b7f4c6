import Dispatch
import Synchronization

/// Work that goes on beside the caller's until what it comes to is asked for.
public final class ParallelWork<Result: Sendable>: Sendable {
  private let found: Found<Result>
  private let group = DispatchGroup()

  /// What the work came to, kept apart so that the work does not hold itself.
  private final class Found<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// Begins the work on another thread.
  public init(_ body: @escaping @Sendable () -> Result) {
    let found = Found<Result>()
    self.found = found
    DispatchQueue.global().async(group: group) {
      let result = body()
      found.value.withLock { $0 = result }
    }
  }

  /// What it comes to; waits until it is done, and leaves nothing behind.
  public func finish() -> Result? {
    group.wait()
    return found.value.withLock { $0.take() }
  }
}
