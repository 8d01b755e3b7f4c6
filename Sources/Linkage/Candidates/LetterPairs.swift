/// Which pairs of neighbouring letters a word has, its first and last letter among them; 64 are told
/// apart.
struct LetterPairs: Sendable {
  private let bits: UInt64
  /// How many there are.
  private let count: Int

  init(_ word: Span<UInt8>) {
    var bits: UInt64 = 0
    var before: UInt8 = 0
    for place in word.indices {
      let byte = word[place]
      bits |= 1 << ((UInt64(before) &* 31 &+ UInt64(byte) &* 7) % 64)
      before = byte
    }
    bits |= 1 << ((UInt64(before) &* 31) % 64)
    self.bits = bits
    count = bits.nonzeroBitCount
  }

  /// Whether more than a third of the pairs of either word are the other's too.
  ///
  /// An exchange of two neighbours changes three pairs, so a short word keeps few.
  @inline(__always) func areAlike(_ other: LetterPairs) -> Bool {
    (bits & other.bits).nonzeroBitCount * 3 > max(count, other.count)
  }
}
