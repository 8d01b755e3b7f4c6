/// A mention's name as numbers of words, ready to be compared with many.
struct PreparedName {
  /// How many words of a name are compared; those after are passed over.
  static let limit = 48

  /// A word of the name.
  struct Word {
    /// Its number in the register, or `Vocabulary.unknown`.
    let number: UInt32
    let group: UInt8
    let kin: UInt32
    /// Whether some name of the register has it.
    let isKnown: Bool
    /// Whether it stands in brackets or after a comma.
    let isAside: Bool
    /// What agreement on it is worth; what the rarest word is worth where no name has it.
    let rarity: Float
    let range: Range<Int>
  }

  let text: [UInt8]
  let words: [Word]
  /// The words made ready for comparing letters; nil for those with other letters than ASCII's.
  let patterns: [WordPattern?]
  /// How it is written, letter for letter.
  let literal: LiteralHash
  /// Which words stand in brackets or after a comma.
  let asides: UInt64

  init(_ name: NormalName, in vocabulary: Vocabulary) {
    text = name.text
    literal = name.literal
    asides = name.asides
    let tokens = name.tokens.prefix(Self.limit)
    patterns = tokens.map { WordPattern(name.text[$0].span) }
    words = tokens.enumerated().map { index, range in
      let bytes = name.text[range]
      let number = vocabulary.find(bytes)
      let isKnown = number != Vocabulary.unknown && vocabulary.nameCounts[Int(number)] > 0
      let isAside = name.asides >> UInt64(index) & 1 != 0
      if number != Vocabulary.unknown {
        return Word(
          number: number, group: vocabulary.groups[Int(number)],
          kin: vocabulary.kin[Int(number)], isKnown: isKnown, isAside: isAside,
          rarity: vocabulary.rarity[Int(number)], range: range)
      }
      let entry = vocabulary.entry(of: bytes)
      return Word(
        number: number, group: entry.group, kin: entry.kin, isKnown: false, isAside: isAside,
        rarity: vocabulary.highestRarity, range: range)
    }
  }

  /// The bytes of a word.
  func bytes(_ word: Word) -> ArraySlice<UInt8> { text[word.range] }
}
