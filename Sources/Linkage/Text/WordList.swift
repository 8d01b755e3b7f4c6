/// Words in one stretch of bytes, with a space between.
struct WordList {
  /// The words with a space between.
  private(set) var text: [UInt8] = []
  /// Where each stands.
  private(set) var ranges: [Range<Int>] = []

  init() {}

  /// The words of a text that has single spaces.
  init(spaced text: String) {
    for word in text.utf8.split(separator: 0x20) { append(word) }
  }

  /// How many there are.
  var count: Int { ranges.count }

  /// Whether any word is a comma or a bracket: words of their own, and the only ones so low.
  var hasMarks: Bool { ranges.contains { text[$0.lowerBound] < UInt8(ascii: "0") } }

  /// The bytes of a word.
  subscript(index: Int) -> ArraySlice<UInt8> { text[ranges[index]] }

  /// Whether a word is the one byte.
  func isMark(_ mark: UInt8, at index: Int) -> Bool {
    ranges[index].count == 1 && text[ranges[index].lowerBound] == mark
  }

  /// Room for a text of about so many bytes.
  mutating func reserve(_ count: Int) {
    text.reserveCapacity(count + 8)
    ranges.reserveCapacity(count / 4 + 2)
  }

  /// Adds a word at the end.
  mutating func append(_ word: some Sequence<UInt8>) {
    if !ranges.isEmpty { text.append(0x20) }
    let start = text.count
    text.append(contentsOf: word)
    ranges.append(start..<text.count)
  }

  /// Adds all words of another list.
  mutating func append(all words: WordList) {
    for word in words.ranges { append(words.text[word]) }
  }

  /// Begins a word that `extend` writes and `close` ends.
  mutating func open() {
    if !ranges.isEmpty { text.append(0x20) }
  }

  /// Writes a byte of the word that was begun.
  mutating func extend(_ byte: UInt8) { text.append(byte) }

  /// Ends the word that was begun at a place in the text.
  mutating func close(from start: Int) { ranges.append(start..<text.count) }

  /// Whether other words stand here from one place on.
  func has(_ words: WordList, at index: Int) -> Bool {
    guard index + words.count <= count else { return false }
    for offset in 0..<words.count {
      let here = ranges[index + offset]
      let there = words.ranges[offset]
      guard here.count == there.count else { return false }
      for place in 0..<here.count
      where text[here.lowerBound + place] != words.text[there.lowerBound + place] {
        return false
      }
    }
    return true
  }

  /// The words as text.
  var description: String { String(decoding: text, as: UTF8.self) }
}
