import Glibc

/// The words of a register's names by number, and how rare each is.
struct Vocabulary: Sendable {
  /// The number of a word that the register does not have.
  static let unknown = UInt32.max

  /// All words, one after another.
  private(set) var text: [UInt8] = []
  /// Where each word begins in the text, and where the last ends.
  private(set) var starts: [UInt32] = [0]
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
  /// Which pairs of neighbouring letters each word has, 64 to tell apart.
  private(set) var pairs: [UInt64] = []
  /// What agreement on a word that no name has would be worth.
  private(set) var highestRarity: Float = 0

  private var slots: [UInt32]
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon, expecting count: Int) {
    self.lexicon = lexicon
    var size = 1024
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Self.unknown, count: size)
    for word in lexicon.words { _ = insert(Array(word.utf8)[...]) }
  }

  /// How many words there are.
  var count: Int { groups.count }

  /// The bytes of a word.
  func bytes(_ word: UInt32) -> ArraySlice<UInt8> { text[range(word)] }

  /// Where a word stands in the text.
  func range(_ word: UInt32) -> Range<Int> {
    Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
  }

  /// The number of a word, or `unknown`.
  func find(_ word: ArraySlice<UInt8>) -> UInt32 {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != Self.unknown {
      if isEqual(slots[slot], word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Self.unknown
  }

  /// The number of a word, which is new where it was not known.
  mutating func insert(_ word: ArraySlice<UInt8>) -> UInt32 {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != Self.unknown {
      if isEqual(slots[slot], word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(count)
    let entry = lexicon.entry(of: word)
    text.append(contentsOf: word)
    starts.append(UInt32(text.count))
    groups.append(entry.group)
    kin.append(entry.kin)
    nameCounts.append(0)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The group of a word that may be unknown, and its sets of kin.
  func entry(of word: ArraySlice<UInt8>) -> (group: UInt8, kin: UInt32) {
    lexicon.entry(of: word)
  }

  /// Derives how rare words are, of so many names.
  mutating func weigh(nameCount: Int) {
    // Half a name is added, so that a word of the lexicon that no name has is very rare, not endless.
    highestRarity = log2f((Float(nameCount) + 1) / 0.5)
    rarity = nameCounts.map { log2f((Float(nameCount) + 1) / (Float($0) + 0.5)) }
    relate()
  }

  /// Derives which words differ by an s at the end, and which pairs of letters they have.
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
    pairs = (0..<UInt32(count)).map { Self.pairs(of: bytes($0)) }
  }

  /// The pairs of neighbouring letters of a word, and its first and last, as bits.
  static func pairs(of word: ArraySlice<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    var before: UInt8 = 0
    for byte in word {
      bits |= 1 << ((UInt64(before) &* 31 &+ UInt64(byte) &* 7) % 64)
      before = byte
    }
    return bits | 1 << ((UInt64(before) &* 31) % 64)
  }

  private func isEqual(_ number: UInt32, _ word: ArraySlice<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == word.count else { return false }
    var place = range.lowerBound
    for byte in word {
      if text[place] != byte { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Self.unknown, count: slots.count * 2)
    for number in 0..<UInt32(count) {
      var slot = Self.hash(bytes(number)) & (slots.count - 1)
      while slots[slot] != Self.unknown { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
