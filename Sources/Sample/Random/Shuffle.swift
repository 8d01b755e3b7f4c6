/// An order of 0..<count that can be asked from both ends without storing it.
///
/// The place of `rank` is `rank * step + start` modulo the count, where step and count have no
/// common divisor; the rank of a place goes by the modular inverse of the step.
struct Shuffle: Sendable {
  /// How many there are.
  let count: Int
  private let step: Int
  private let start: Int
  private let inverse: Int

  /// Draws an order.
  init(count: Int, seed: UInt64) {
    self.count = count
    guard count > 1 else {
      (step, start, inverse) = (0, 0, 0)
      return
    }
    var random = SplitMix64(seed)
    start = random.below(count)
    var candidate = 1 + random.below(count - 1)
    while Self.divisor(candidate, count) != 1 { candidate = candidate % (count - 1) + 1 }
    step = candidate
    inverse = Self.inverse(of: candidate, modulo: count)
  }

  /// Where the one of that rank stands.
  func place(of rank: Int) -> Int {
    count > 1 ? (rank * step + start) % count : 0
  }

  /// The rank of the one that stands there.
  func rank(of place: Int) -> Int {
    count > 1 ? ((place - start + count) % count) * inverse % count : 0
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }

  /// The number that multiplies `value` to 1, by the extended Euclidean algorithm.
  private static func inverse(of value: Int, modulo count: Int) -> Int {
    var (rest, next) = (count, value)
    var (coefficient, following) = (0, 1)
    while next != 0 {
      let quotient = rest / next
      (rest, next) = (next, rest - quotient * next)
      (coefficient, following) = (following, coefficient - quotient * following)
    }
    return (coefficient % count + count) % count
  }
}
