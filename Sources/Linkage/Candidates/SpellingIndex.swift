/// Finds the words of a register that look like a word.
///
/// Two words that differ by one change share one of the forms that leaving out one letter gives,
/// and so do most that differ by two. Words that share many groups of three letters are found too.
struct SpellingIndex: Sendable {
  /// At most so many words are found.
  private static let limit = 12
  /// Words so long are told apart by groups of letters only.
  private static let longest = 24

  /// The hash of a form in the upper half, the word's number in the lower, in the order of the hashes'
  /// first 16 bits.
  private let forms: [UInt64]
  /// Where the hashes with each beginning of 16 bits begin, and where the last end.
  private let starts: [Int32]

  init(_ vocabulary: Vocabulary) {
    var forms: [UInt64] = []
    forms.reserveCapacity(vocabulary.count * 9)
    for word in 0..<UInt32(vocabulary.count) where vocabulary.nameCounts[Int(word)] > 0 {
      let bytes = vocabulary.bytes(word)
      guard (3...Self.longest).contains(bytes.count) else { continue }
      Self.forEachForm(of: bytes) { forms.append(UInt64($0) << 32 | UInt64(word)) }
    }
    var starts = [Int32](repeating: 0, count: 1 << 16 + 1)
    for form in forms { starts[Int(form >> 48) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var next = starts
    var placed = forms
    for form in forms {
      placed[Int(next[Int(form >> 48)])] = form
      next[Int(form >> 48)] += 1
    }
    self.forms = placed
    self.starts = starts
  }

  /// The words within two changes, nearest and then most frequent first.
  func near(
    _ word: ArraySlice<UInt8>, _ pattern: WordPattern?, of register: EntityRegister
  ) -> [UInt32] {
    guard (3...Self.longest).contains(word.count), let pattern else { return [] }
    let farthest = word.count >= 6 ? 2 : 1
    var found: [Found] = []
    Self.forEachForm(of: word) { form in
      let place = Int(form >> 16)
      for entry in forms[Int(starts[place])..<Int(starts[place + 1])]
      where entry >> 32 == UInt64(form) {
        let candidate = UInt32(truncatingIfNeeded: entry)
        guard !found.contains(where: { $0.word == candidate }) else { continue }
        let one = Found(candidate, pattern, register)
        if one.distance > 0, one.distance <= farthest { found.append(one) }
      }
    }
    return found.sorted { one, other in
      (one.distance, -one.nameCount, one.word) < (other.distance, -other.nameCount, other.word)
    }.prefix(Self.limit).map(\.word)
  }

  /// The words that share letters enough to be the word with several changes, nearest first.
  ///
  /// - Complexity: O(*n*) in the words of the register, a few operations on bits each.
  func far(
    _ word: ArraySlice<UInt8>, _ pattern: WordPattern?, of register: EntityRegister
  ) -> [UInt32] {
    guard (5...Self.longest).contains(word.count), let pattern else { return [] }
    let pairs = Vocabulary.pairs(of: word)
    let farthest = word.count * 2 / 5
    let known = register.vocabulary.pairs
    var found: [Found] = []
    for place in known.indices where Self.areAlike(pairs, known[place]) {
      let length = register.vocabulary.range(UInt32(place)).count
      guard abs(length - word.count) <= farthest else { continue }
      let one = Found(UInt32(place), pattern, register)
      if one.distance <= farthest, one.nameCount > 0 { found.append(one) }
    }
    return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(Self.limit * 2).map(\.word)
  }

  /// A word that was found.
  private struct Found {
    let word: UInt32
    let distance: Int
    /// In how many names it stands.
    let nameCount: Int32

    init(_ word: UInt32, _ pattern: WordPattern, _ register: EntityRegister) {
      let text = register.vocabulary.text
      self.word = word
      distance = pattern.distance(to: text.span.extracting(register.vocabulary.range(word)))
      nameCount = register.vocabulary.nameCounts[Int(word)]
    }
  }

  /// Whether more than a third of the pairs of letters of either word are the other's too.
  ///
  /// An exchange of two neighbours changes three pairs, so a short word keeps few.
  @inline(__always) private static func areAlike(_ one: UInt64, _ other: UInt64) -> Bool {
    (one & other).nonzeroBitCount * 3 > max(one.nonzeroBitCount, other.nonzeroBitCount)
  }

  /// Calls `body` with the hash of a word and of each form with one letter left out.
  private static func forEachForm(of word: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    for left in -1..<word.count {
      if left > 0, word[word.startIndex + left] == word[word.startIndex + left - 1] { continue }
      var hash: UInt32 = 0x811C_9DC5
      for (place, byte) in word.enumerated() where place != left {
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      }
      body(hash)
    }
  }
}
