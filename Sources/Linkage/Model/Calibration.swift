import Glibc

/// Turns what the weights say of there being an answer into what is observed: a line on the scale of
/// log odds.
public struct Calibration: Hashable, Sendable {
  /// Nothing is more certain than this, or less, before it is corrected.
  static let least = 1e-7

  /// What the log odds are multiplied by.
  public var slope: Double
  /// What is added then.
  public var offset: Double

  /// Creates a calibration.
  public init(slope: Double, offset: Double) {
    self.slope = slope
    self.offset = offset
  }

  /// Leaves probabilities as they are.
  public static let none = Calibration(slope: 1, offset: 0)

  /// The probability that is observed where the weights say `probability`.
  public func apply(_ probability: Double) -> Double {
    if self == .none { return probability }
    let bounded = min(max(probability, Self.least), 1 - Self.least)
    let odds = slope * log(bounded / (1 - bounded)) + offset
    return 1 / (1 + exp(-odds))
  }
}
