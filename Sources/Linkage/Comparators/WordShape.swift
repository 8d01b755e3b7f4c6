/// How long a word is and which letters it has: enough to see that most words are far apart.
struct WordShape: Sendable {
  /// How many bytes it has.
  let count: Int32
  /// A bit for each of a to z, one for digits and one for anything else.
  private let letters: UInt32

  private static let digit: UInt32 = 1 << 26
  private static let other: UInt32 = 1 << 27

  init(_ word: Span<UInt8>) {
    var letters: UInt32 = 0
    for place in word.indices {
      switch word[place] {
      case 0x61...0x7A: letters |= 1 << UInt32(word[place] - 0x61)
      case 0x30...0x39: letters |= Self.digit
      default: letters |= Self.other
      }
    }
    count = Int32(word.count)
    self.letters = letters
  }

  /// Whether the word has a digit.
  var hasDigit: Bool { letters & Self.digit != 0 }

  /// How many letters of the word another does not have: it takes as many changes at least to turn
  /// one into the other.
  @inline(__always) func count(without other: WordShape) -> Int {
    (letters & ~other.letters).nonzeroBitCount
  }

  /// Whether it may take no more than so many changes to turn one into the other.
  @inline(__always) func mayBe(_ other: WordShape, within changes: Int) -> Bool {
    abs(Int(count - other.count)) <= changes && count(without: other) <= changes
      && other.count(without: self) <= changes
  }
}
