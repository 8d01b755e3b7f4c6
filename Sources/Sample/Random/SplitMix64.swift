/// A small generator of numbers that look random: SplitMix64, by Steele, Lea and Flood (2014).
///
/// Each school, trust and place gets a generator of its own, seeded from the sample's seed and from
/// where it stands. So anything can be made again on its own, and the order of making is nothing.
struct SplitMix64: Sendable {
  private var state: UInt64

  /// Starts from a seed.
  init(_ seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.scrambled(state)
  }

  /// A number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number within a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something that happens that many times in a thousand happens.
  mutating func happens(perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// Bits that depend on all bits of the value.
  static func scrambled(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A seed for one of the things that belong to a seed.
  static func seed(_ seed: UInt64, _ salt: Salt, _ index: Int = 0) -> UInt64 {
    let one = scrambled(seed &+ salt.rawValue &* 0x9E37_79B9_7F4A_7C15)
    return scrambled(one &+ UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03)
  }

  /// What is drawn; the numbers are part of the sample's form and stay.
  enum Salt: UInt64 {
    case area = 1
    case share = 2
    case order = 3
    case site = 4
    case second = 5
    case later = 6
    case village = 7
    case anchor = 8
    case trust = 9
    case membership = 10
    case group = 11
    case mention = 12
    case stem = 13
    case row = 14
    case border = 15
    case postcode = 16
    case hub = 17
    case partnership = 18
  }
}
