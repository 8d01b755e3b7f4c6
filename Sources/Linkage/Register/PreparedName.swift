/// A mention's name as numbers of words, ready to be compared with many.
///
/// One is kept and used again, so that preparing a name allocates nothing.
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
    let shape: WordShape
    let range: Range<Int>
  }

  private(set) var text: [UInt8] = []
  private(set) var words: [Word] = []
  /// The words made ready for comparing letters.
  private(set) var patterns: [WordPattern] = []
  /// How it is written, letter for letter.
  private(set) var literal = LiteralHash([])
  /// Which words stand in brackets or after a comma.
  private(set) var asides: UInt64 = 0

  /// A name without a word.
  init() {}

  init(_ name: NormalName, of register: EntityRegister) { prepare(name, of: register) }

  /// Makes a name ready in place of the one before.
  mutating func prepare(_ name: NormalName, of register: EntityRegister) {
    text = name.text
    literal = name.literal
    asides = name.asides
    words.removeAll(keepingCapacity: true)
    for (index, range) in name.tokens.prefix(Self.limit).enumerated() {
      words.append(Self.word(text[range], range, asides >> UInt64(index) & 1 != 0, of: register))
      if index == patterns.count { patterns.append(WordPattern()) }
      patterns[index].read(name.text.span.extracting(range))
    }
  }

  private static func word(
    _ bytes: ArraySlice<UInt8>, _ range: Range<Int>, _ isAside: Bool, of register: EntityRegister
  ) -> Word {
    let shape = WordShape(bytes.span)
    let number = register.vocabulary.find(bytes)
    if number != Vocabulary.unknown {
      let place = Int(number)
      return Word(
        number: number, group: register.vocabulary.groups[place],
        kin: register.vocabulary.kin[place], isKnown: register.vocabulary.nameCounts[place] > 0,
        isAside: isAside, rarity: register.vocabulary.rarity[place], shape: shape, range: range)
    }
    // The vocabulary has every word that the lexicon names.
    return Word(
      number: number, group: shape.hasDigit ? Lexicon.numberGroup : Lexicon.distinguishingGroup,
      kin: 0, isKnown: false, isAside: isAside, rarity: register.vocabulary.highestRarity,
      shape: shape, range: range)
  }

  /// The bytes of a word.
  func bytes(_ word: Word) -> ArraySlice<UInt8> { text[word.range] }
}
