import Synchronization
import Transfer

/// A clock that only waits move on, and that remembers them.
final class StoppedClock: Sendable {
  private let state = Mutex((now: 1_772_532_000.0, waits: [Double]()))

  /// The clock, as a downloader takes it; its jitter is none.
  var clock: TransferClock {
    TransferClock(
      now: { self.state.withLock { $0.now } },
      sleep: { seconds in
        self.state.withLock {
          $0.now += seconds
          $0.waits.append(seconds)
        }
      },
      jitter: { 0 })
  }

  /// The waits so far, in order.
  var waits: [Double] { state.withLock { $0.waits } }
}
