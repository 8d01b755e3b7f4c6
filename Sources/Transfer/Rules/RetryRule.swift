/// Whether, and after how long, a download is tried again.
struct RetryRule {
  let attempts: Int
  let firstBackoffSeconds: Double
  let longestWaitSeconds: Double

  /// Takes what the policy says.
  init(_ policy: TransferPolicy) {
    attempts = max(1, policy.attempts)
    firstBackoffSeconds = policy.firstBackoffSeconds
    longestWaitSeconds = policy.longestWaitSeconds
  }

  /// What comes after an attempt that did not come off.
  enum Verdict: Hashable {
    /// Another attempt, after so many seconds.
    case again(after: Double)
    /// None: it was the last, or another would go no better.
    case enough
    /// None: the server asks for a longer wait than is waited.
    case tooLongAWait(Double)
  }

  /// Decides after an attempt, counted from 1.
  ///
  /// The wait doubles with each attempt; half of it is up to `jitter`, so that many that failed
  /// together do not come back together. A server that asks for more gets it.
  func verdict(after setback: Setback, attempt: Int, jitter: Double) -> Verdict {
    guard setback.isPassing else { return .enough }
    if let asked = setback.retryAfter, asked > longestWaitSeconds { return .tooLongAWait(asked) }
    guard attempt < attempts else { return .enough }
    var backoff = firstBackoffSeconds
    for _ in 1..<attempt where backoff < longestWaitSeconds { backoff *= 2 }
    backoff = min(backoff, longestWaitSeconds)
    return .again(after: max(setback.retryAfter ?? 0, backoff / 2 + backoff / 2 * jitter))
  }
}
