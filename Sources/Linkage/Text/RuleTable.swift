/// Rules by the first of their words, longest first, so that a word is looked up once.
struct RuleTable: Sendable {
  /// A rule with its words read.
  struct Entry: Sendable {
    let rule: NameRule
    let words: WordList
    let replacement: WordList
  }

  let entries: [Entry]
  /// For each slot of the hash, the first entry, or -1; each entry's `next` leads on.
  private var slots: [Int32]
  private var next: [Int32]

  init(_ rules: [NameRule]) {
    let entries = rules.map { rule in
      let replacement = if case .write(let text) = rule.action { text } else { "" }
      return Entry(
        rule: rule, words: WordList(spaced: rule.words),
        replacement: WordList(spaced: replacement))
    }
    // Longer phrases are tried before shorter ones, and rules tied by a place before free ones.
    let order = entries.enumerated().sorted { one, other in
      let first = (-one.element.words.count, one.element.rule.place == .anywhere ? 1 : 0)
      let second = (-other.element.words.count, other.element.rule.place == .anywhere ? 1 : 0)
      return first == second ? one.offset < other.offset : first < second
    }
    self.entries = order.map(\.element).filter { $0.words.count > 0 }
    var size = 256
    while size < self.entries.count * 8 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    next = Array(repeating: -1, count: self.entries.count)
    for index in self.entries.indices.reversed() {
      let slot = Self.hash(self.entries[index].words[0]) & (size - 1)
      next[index] = slots[slot]
      slots[slot] = Int32(index)
    }
  }

  /// The place of the first entry that fits the words at a place and passes a test.
  @inline(__always) func first(
    in words: WordList, at index: Int, where passes: (Int) -> Bool
  ) -> Int? {
    var candidate = Int(slots[Self.hash(words[index]) & (slots.count - 1)])
    while candidate >= 0 {
      if words.has(entries[candidate].words, at: index), passes(candidate) { return candidate }
      candidate = Int(next[candidate])
    }
    return nil
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash ^ (hash >> 15))
  }
}
