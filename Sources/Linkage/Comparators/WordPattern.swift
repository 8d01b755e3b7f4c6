/// A word prepared for comparison with many others: where each letter stands in it, as bits.
struct WordPattern {
  /// Its length, 1 to 64; 0 for a word that is longer or has others than ASCII's small letters and
  /// digits, of which there is no pattern.
  private(set) var count = 0
  /// For each byte from `0` to `z`, the places of the letter.
  private var places: [UInt64] = []

  private static let width = 75

  /// A pattern of no word.
  init() {}

  init(_ word: Span<UInt8>) { read(word) }

  /// Whether there is no pattern.
  var isEmpty: Bool { count == 0 }

  /// Prepares a word in place of the one before.
  mutating func read(_ word: Span<UInt8>) {
    count = 0
    guard word.count <= 64, Self.isPlain(word) else { return }
    count = word.count
    if places.isEmpty {
      places = Array(repeating: 0, count: Self.width)
    } else {
      for slot in places.indices { places[slot] = 0 }
    }
    for place in word.indices { places[Int(word[place] - 0x30)] |= 1 << UInt64(place) }
  }

  private static func isPlain(_ word: Span<UInt8>) -> Bool {
    for place in word.indices {
      let byte = word[place]
      guard (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) else { return false }
    }
    return true
  }

  /// The places at which the word has a letter.
  @inline(__always) func places(of byte: UInt8) -> UInt64 {
    let slot = Int(byte &- 0x30)
    return slot < Self.width ? places[slot] : 0
  }

  /// The edit distance, exchanges of neighbours included (Hyyrö, 2003); there is a pattern.
  func distance(to other: Span<UInt8>) -> Int {
    let last: UInt64 = 1 &<< UInt64(truncatingIfNeeded: count &- 1)
    var positive: UInt64 = last | (last &- 1)
    var negative: UInt64 = 0
    var diagonal: UInt64 = 0
    var earlier: UInt64 = 0
    var distance = count
    for place in other.indices {
      let match = places(of: other[place])
      let exchange = ((~diagonal & match) &<< 1) & earlier
      diagonal = (((match & positive) &+ positive) ^ positive) | match | negative | exchange
      let up = negative | ~(diagonal | positive)
      let down = diagonal & positive
      if up & last != 0 { distance &+= 1 }
      if down & last != 0 { distance &-= 1 }
      let shifted = (up &<< 1) | 1
      positive = (down &<< 1) | ~(diagonal | shifted)
      negative = shifted & diagonal
      earlier = match
    }
    return distance
  }
}
