import Glibc

/// How often a comparison comes out at a level, among pairs that match and among those that do not.
public struct Rates: Hashable, Sendable {
  /// The share of matching pairs at the level (the m of Fellegi and Sunter).
  public var matching: Double
  /// The share of random pairs at the level (their u).
  public var random: Double

  /// Creates rates.
  public init(_ matching: Double, _ random: Double) {
    self.matching = matching
    self.random = random
  }

  /// The bits for a match that the level is worth: the binary logarithm of m over u.
  public var weight: Double { log2(max(matching, 1e-6) / max(random, 1e-6)) }
}
