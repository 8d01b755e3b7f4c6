/// A word prepared for comparison with many others: where each letter stands in it, as bits.
struct WordPattern {
  /// Its length, 1 to 64.
  let count: Int
  /// For a to z and 0 to 9, the places of the letter.
  private var places: InlineArray<36, UInt64> = .init(repeating: 0)

  /// Prepares a word of 1 to 64 ASCII letters and digits; nil for any other.
  init?(_ word: Span<UInt8>) {
    guard (1...64).contains(word.count) else { return nil }
    count = word.count
    var bit: UInt64 = 1
    for place in word.indices {
      guard let slot = Self.slot(word[place]) else { return nil }
      places[slot] |= bit
      bit <<= 1
    }
  }

  @inline(__always) private static func slot(_ byte: UInt8) -> Int? {
    if byte >= 0x61, byte <= 0x7A { return Int(byte - 0x61) }
    if byte >= 0x30, byte <= 0x39 { return Int(byte - 0x30) + 26 }
    return nil
  }

  /// The places at which the word has a letter.
  @inline(__always) func places(of byte: UInt8) -> UInt64 {
    if let slot = Self.slot(byte) { return places[slot] }
    return 0
  }

  /// The edit distance, exchanges of neighbours included (Hyyrö, 2003).
  func distance(to other: Span<UInt8>) -> Int {
    let last: UInt64 = 1 << UInt64(count - 1)
    var positive: UInt64 = count == 64 ? .max : (1 << UInt64(count)) - 1
    var negative: UInt64 = 0
    var diagonal: UInt64 = 0
    var earlier: UInt64 = 0
    var distance = count
    for place in other.indices {
      let match = places(of: other[place])
      let exchange = ((~diagonal & match) << 1) & earlier
      diagonal = (((match & positive) &+ positive) ^ positive) | match | negative | exchange
      let up = negative | ~(diagonal | positive)
      let down = diagonal & positive
      if up & last != 0 { distance += 1 }
      if down & last != 0 { distance -= 1 }
      let shifted = (up << 1) | 1
      positive = (down << 1) | ~(diagonal | shifted)
      negative = shifted & diagonal
      earlier = match
    }
    return distance
  }
}
