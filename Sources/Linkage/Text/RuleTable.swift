/// Rules by the first of their words, longest first, so that a word is looked up once.
struct RuleTable: Sendable {
  /// A rule with its words read.
  struct Entry: Sendable {
    let rule: NameRule
    let words: WordList
    let replacement: WordList
  }

  let entries: [Entry]
  /// For each slot of the hash, the first entry, or -1; each entry's link leads on.
  private var slots: [Int32]
  private var links: [Link]

  /// The hash of an entry's first word, and the next entry of its slot, or -1.
  private struct Link {
    let hash: UInt32
    let next: Int32
  }

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
    links = []
    // Entries are linked from the last to the first, so that each slot begins with the first.
    for index in self.entries.indices.reversed() {
      let hash = self.entries[index].words.words[0].hash
      let slot = TextHash.slot(hash, of: size)
      links.append(Link(hash: hash, next: slots[slot]))
      slots[slot] = Int32(index)
    }
    links.reverse()
  }

  /// Whether there are none.
  var isEmpty: Bool { entries.isEmpty }

  /// The place of the first entry that fits the words at a place and passes a test.
  @inline(__always) func first(
    in words: WordList, at index: Int, where passes: (Int) -> Bool
  ) -> Int? {
    let hash = words.words[index].hash
    var candidate = Int(slots[TextHash.slot(hash, of: slots.count)])
    while candidate >= 0 {
      let link = links[candidate]
      if link.hash == hash, words.has(entries[candidate].words, at: index), passes(candidate) {
        return candidate
      }
      candidate = Int(link.next)
    }
    return nil
  }
}
