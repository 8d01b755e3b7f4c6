import Glibc

/// A share of a count, and the interval in which the true share lies with 95 % confidence.
public struct WilsonInterval: Hashable, Sendable {
  /// The share that was observed; 0 of nothing.
  public let share: Double
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// Derives the interval of `successes` out of `count` (Wilson, 1927).
  public init(_ successes: Int, of count: Int) {
    guard count > 0 else {
      (share, low, high) = (0, 0, 1)
      return
    }
    // The 97.5th percentile of the normal distribution.
    let z = 1.959_963_984_540_054
    let n = Double(count)
    let p = Double(successes) / n
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    share = p
    low = max(0, middle - reach)
    high = min(1, middle + reach)
  }
}
