import Glibc

/// The words of a register's names by number, and how rare each is.
struct Vocabulary: Sendable {
  /// The number of a word that the register does not have.
  static let unknown = TextTable.none

  private var table: TextTable
  private let lexicon: Lexicon
  /// The group of each word.
  private(set) var groups: [UInt8] = []
  /// The sets of kin of each word.
  private(set) var kin: [UInt32] = []
  /// In how many names each word stands.
  var nameCounts: [Int32] = []
  /// The bits that agreement on each word is worth: the binary logarithm of one over its share.
  private(set) var rarity: [Float] = []

  /// The word with an s more or less at the end, or `unknown`.
  private(set) var inflected: [UInt32] = []
  /// The length and letters of each word.
  private(set) var shapes: [WordShape] = []
  /// What agreement on a word that no name has would be worth.
  private(set) var highestRarity: Float = 0

  /// Begins with the words of a lexicon, with room for so many.
  init(_ lexicon: Lexicon, expecting count: Int) {
    self.lexicon = lexicon
    table = TextTable(expecting: count)
    for word in lexicon.words { _ = insert(Array(word.utf8).span) }
  }

  /// How many words there are.
  var count: Int { groups.count }

  /// All words, one after another.
  var text: [UInt8] { table.texts.bytes }

  /// The bytes of a word.
  func bytes(_ word: UInt32) -> ArraySlice<UInt8> { table.texts[Int(word)] }

  /// Where a word stands in the text.
  func range(_ word: UInt32) -> Range<Int> { table.texts.range(Int(word)) }

  /// The number of a word, or `unknown`.
  func find(_ word: ArraySlice<UInt8>) -> UInt32 { table.find(word.span) }

  /// The number of a word, which is new where it was not known.
  mutating func insert(_ word: Span<UInt8>) -> UInt32 {
    let number = table.insert(word)
    if number == UInt32(count) {
      let entry = lexicon.entry(of: word)
      groups.append(entry.group)
      kin.append(entry.kin)
      nameCounts.append(0)
    }
    return number
  }

  /// Derives how rare words are, of so many names.
  mutating func weigh(nameCount: Int) {
    // Half a name is added, so that a word of the lexicon that no name has is very rare, not endless.
    highestRarity = log2f((Float(nameCount) + 1) / 0.5)
    rarity = nameCounts.map { log2f((Float(nameCount) + 1) / (Float($0) + 0.5)) }
    relate()
  }

  /// Derives which words differ by an s at the end, and what their shapes are.
  private mutating func relate() {
    inflected = Array(repeating: Self.unknown, count: count)
    for word in 0..<UInt32(count) {
      let bytes = bytes(word)
      guard bytes.count >= 4, bytes.last == UInt8(ascii: "s") else { continue }
      let plain = find(bytes.dropLast())
      guard plain != Self.unknown else { continue }
      inflected[Int(word)] = plain
      inflected[Int(plain)] = word
    }
    shapes = (0..<UInt32(count)).map { WordShape(bytes($0).span) }
  }
}
