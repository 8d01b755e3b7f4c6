import Glibc

/// Time as downloads know it, so that tests can pass it without waiting.
public struct TransferClock: Sendable {
  /// The seconds since 1970.
  public var now: @Sendable () -> Double
  /// Waits so many seconds.
  public var sleep: @Sendable (Double) -> Void
  /// A number from 0 up to, but not, 1, by which waits differ.
  public var jitter: @Sendable () -> Double

  /// A clock of one's own.
  public init(
    now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (Double) -> Void,
    jitter: @escaping @Sendable () -> Double
  ) {
    self.now = now
    self.sleep = sleep
    self.jitter = jitter
  }

  /// The machine's clock.
  public static let system = TransferClock(
    now: {
      var time = timespec()
      _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    },
    sleep: { seconds in
      guard seconds > 0 else { return }
      let whole = min(seconds.rounded(.down), 1e9)
      var wanted = timespec(
        tv_sec: Int(whole), tv_nsec: Int(min(seconds - whole, 0.999_999_999) * 1e9))
      var left = timespec()
      // A signal wakes early and leaves what is left.
      while unsafe nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
    },
    jitter: { Double.random(in: 0..<1) })
}
