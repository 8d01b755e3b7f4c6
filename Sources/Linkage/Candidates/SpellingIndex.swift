/// Finds the words of a register that look like a word.
///
/// Two words that differ by one change share one of the forms that leaving out one letter gives,
/// and so do most that differ by two. Words farther off are found by a look at all that are about as
/// long.
struct SpellingIndex: Sendable {
  /// At most so many words are found.
  private static let limit = 12
  /// Words longer than this are found as they are written only.
  private static let longest = 24

  /// The hash of a form in the upper half, the word's number in the lower, in the order of the hashes'
  /// first 16 bits.
  private let forms: [UInt64]
  /// Where the hashes with each beginning of 16 bits begin, and where the last end.
  private let starts: [Int32]
  private let words: WordsByLength

  /// A word that was found.
  struct Found {
    /// Its number.
    let word: UInt32
    /// By how many changes it differs.
    let distance: Int
    /// In how many names it stands.
    let nameCount: Int32
  }

  init(_ vocabulary: Vocabulary) {
    var forms: [UInt64] = []
    forms.reserveCapacity(vocabulary.count * 9)
    for word in 0..<UInt32(vocabulary.count) where vocabulary.nameCounts[Int(word)] > 0 {
      let bytes = vocabulary.bytes(word)
      guard (3...Self.longest).contains(bytes.count) else { continue }
      Self.forEachForm(of: bytes.span) { forms.append(UInt64($0) << 32 | UInt64(word)) }
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
    words = WordsByLength(vocabulary)
    self.forms = placed
    self.starts = starts
  }

  /// Finds the words within two changes, nearest and then most frequent first.
  func findNear(
    _ word: Span<UInt8>, _ pattern: WordPattern, of register: EntityRegister,
    _ found: inout [Found]
  ) {
    found.removeAll(keepingCapacity: true)
    guard (3...Self.longest).contains(word.count), !pattern.isEmpty else { return }
    let farthest = word.count >= 6 ? 2 : 1
    let text = register.vocabulary.text
    Self.forEachForm(of: word) { form in
      let place = Int(form >> 16)
      for entry in Int(starts[place])..<Int(starts[place + 1])
      where forms[entry] >> 32 == UInt64(form) {
        let candidate = UInt32(truncatingIfNeeded: forms[entry])
        guard !found.contains(where: { $0.word == candidate }) else { continue }
        let distance = pattern.distance(
          to: text.span.extracting(register.vocabulary.range(candidate)))
        guard distance > 0, distance <= farthest else { continue }
        found.append(
          Found(
            word: candidate, distance: distance,
            nameCount: register.vocabulary.nameCounts[Int(candidate)]))
      }
    }
    found.sort { one, other in
      (one.distance, -one.nameCount, one.word) < (other.distance, -other.nameCount, other.word)
    }
    if found.count > Self.limit { found.removeLast(found.count - Self.limit) }
  }

  /// Finds the words that share letters enough to be the word with several changes, nearest first.
  ///
  /// - Complexity: O(*n*) in the words of the register about as long, a few operations on bits each.
  func findFar(
    _ word: Span<UInt8>, _ pattern: borrowing WordPattern, of register: EntityRegister,
    _ found: inout [Found]
  ) {
    found.removeAll(keepingCapacity: true)
    guard (5...Self.longest).contains(word.count), !pattern.isEmpty else { return }
    let shape = WordShape(word)
    let pairs = LetterPairs(word)
    let farthest = word.count * 2 / 5
    let text = register.vocabulary.text
    for entry in words.about(word.count, within: farthest)
    where pairs.areAlike(entry.pairs) && shape.mayBe(entry.shape, within: farthest) {
      let letters = text.span.extracting(register.vocabulary.range(entry.word))
      let distance = pattern.distance(to: letters)
      guard distance <= farthest else { continue }
      let nameCount = register.vocabulary.nameCounts[Int(entry.word)]
      found.append(Found(word: entry.word, distance: distance, nameCount: nameCount))
    }
    found.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    if found.count > Self.limit * 2 { found.removeLast(found.count - Self.limit * 2) }
  }

  /// Calls `body` with the hash of a word and of each form with one letter left out.
  @inline(__always)
  private static func forEachForm(of word: Span<UInt8>, _ body: (UInt32) -> Void) {
    body(TextHash(word).value)
    var before = TextHash()
    for left in word.indices {
      // Of a letter that stands twice in a row, to leave out either is the same.
      if left == 0 || word[left] != word[left - 1] {
        var form = before
        for place in left + 1..<word.count { form.combine(word[place]) }
        body(form.value)
      }
      before.combine(word[left])
    }
  }
}
