/// Words of a name: bytes, and where in them each word stands.
///
/// Words are taken out, turned and replaced in `words` alone; the bytes stay as they were written.
struct WordList {
  /// Where a word stands, and what its bytes hash to.
  struct Word: Hashable, Sendable {
    let start: UInt32
    let end: UInt32
    let hash: UInt32

    /// The places of its bytes.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The bytes of all words that were ever written, one after another.
  private(set) var bytes: [UInt8] = []
  /// The words, in their order.
  var words: [Word] = []

  init() {}

  /// The words of a text that has single spaces.
  init(spaced text: String) {
    for word in text.utf8.split(separator: 0x20) { append(word) }
  }

  /// How many there are.
  var count: Int { words.count }

  /// Whether any word is a comma or a bracket: words of their own, and the only ones so low.
  var hasMarks: Bool { words.contains { bytes[Int($0.start)] < UInt8(ascii: "0") } }

  /// Whether any word is none of them.
  var hasUnmarked: Bool { words.contains { bytes[Int($0.start)] >= UInt8(ascii: "0") } }

  /// Whether a word is the one byte.
  func isMark(_ mark: UInt8, at index: Int) -> Bool {
    let word = words[index]
    return word.end - word.start == 1 && bytes[Int(word.start)] == mark
  }

  /// Forgets all words and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a text.
  mutating func fold(_ text: ArraySlice<UInt8>) {
    var folding = WordFolding(from: bytes.count)
    bytes.append(contentsOf: repeatElement(0, count: text.count * WordFolding.widest))
    var added: [Word] = []
    swap(&added, &words)
    var space = bytes.mutableSpan
    folding.read(text.span, into: &space, &added)
    swap(&added, &words)
    bytes.removeLast(bytes.count - folding.end)
  }

  /// Adds a word at the end.
  mutating func append(_ word: some Sequence<UInt8>) {
    let start = bytes.count
    var hash = TextHash()
    for byte in word {
      bytes.append(byte)
      hash.combine(byte)
    }
    words.append(
      Word(start: UInt32(start), end: UInt32(bytes.count), hash: hash.value))
  }

  /// Writes the bytes of another list, and adds its words to those that are to stand here.
  mutating func write(_ other: WordList, for words: inout [Word]) {
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: other.bytes)
    for word in other.words {
      words.append(Word(start: word.start + offset, end: word.end + offset, hash: word.hash))
    }
  }

  /// Whether other words stand here from one place on.
  func has(_ other: WordList, at index: Int) -> Bool {
    guard index + other.count <= count else { return false }
    for offset in 0..<other.count {
      let (here, there) = (words[index + offset], other.words[offset])
      guard here.hash == there.hash, here.end - here.start == there.end - there.start else {
        return false
      }
      for place in 0..<Int(here.end - here.start)
      where bytes[Int(here.start) + place] != other.bytes[Int(there.start) + place] {
        return false
      }
    }
    return true
  }

  /// The words with a space between, and where each stands in that text.
  var spaced: (text: [UInt8], tokens: [Range<Int>]) {
    var text: [UInt8] = []
    var tokens: [Range<Int>] = []
    text.reserveCapacity(words.reduce(words.count) { $0 + $1.range.count })
    tokens.reserveCapacity(words.count)
    for word in words {
      if !tokens.isEmpty { text.append(0x20) }
      let start = text.count
      text.append(contentsOf: bytes[word.range])
      tokens.append(start..<text.count)
    }
    return (text, tokens)
  }

  /// The words as text.
  var description: String { String(decoding: spaced.text, as: UTF8.self) }
}
