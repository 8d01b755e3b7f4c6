/// The words of a register's names, the shorter first, each with what tells at a glance how far it is
/// from another.
struct WordsByLength: Sendable {
  /// A word.
  struct Entry: Sendable {
    /// Its number.
    let word: UInt32
    let shape: WordShape
    let pairs: LetterPairs
  }

  /// Words longer than this are left out.
  private static let longest = 40

  private let entries: [Entry]
  /// Where the words of each length begin, and where the last end.
  private let starts: [Int]

  init(_ vocabulary: Vocabulary) {
    let words = (0..<UInt32(vocabulary.count)).filter { word in
      vocabulary.nameCounts[Int(word)] > 0 && vocabulary.range(word).count <= Self.longest
    }
    var starts = [Int](repeating: 0, count: Self.longest + 2)
    for word in words { starts[vocabulary.range(word).count + 1] += 1 }
    for length in 1..<starts.count { starts[length] += starts[length - 1] }
    var order = RadixOrder(words.lazy.map { Int32($0) })
    order.sort { UInt64(vocabulary.range(UInt32($0)).count) }
    entries = order.places.map { place in
      let bytes = vocabulary.bytes(UInt32(place))
      return Entry(
        word: UInt32(place), shape: WordShape(bytes.span), pairs: LetterPairs(bytes.span))
    }
    self.starts = starts
  }

  /// The words whose lengths differ by no more than so much from a length.
  func about(_ length: Int, within difference: Int) -> ArraySlice<Entry> {
    let shortest = max(length - difference, 0)
    let longest = min(length + difference, Self.longest)
    return shortest <= longest ? entries[starts[shortest]..<starts[longest + 1]] : []
  }
}
