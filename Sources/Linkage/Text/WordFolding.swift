/// Reads the words of a name: lower case, no accents, no punctuation but what rules ask about.
///
/// Apostrophes are left out (`St Mary's` is `st marys`), `&` and `+` are `and`, full stops after a
/// single letter join it to the next (`C.E.` is `ce`). Commas and brackets are kept as words of
/// their own, for the rules that look for them.
struct WordFolding {
  /// Where the next byte is written.
  private(set) var end: Int
  private var start = -1
  private var hash = TextHash()
  /// Whether the last byte was a full stop that joins single letters.
  private var isJoining = false
  /// Whether the word is letters that full stops have joined.
  private var isInitialised = false

  /// So many bytes are written for one that is read, at most: `and` for `&`.
  static let widest = 3

  /// What each byte is read as where it is a letter or digit of ASCII; 0 for all others.
  private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  /// Prepares to write words from a place on.
  init(from end: Int) { self.end = end }

  /// Folds a text in UTF-8; what is not UTF-8 is read as a space.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - bytes: Where the words are written.
  ///   - words: The words, to which those of the text are added.
  mutating func read(
    _ text: Span<UInt8>, into bytes: inout MutableSpan<UInt8>, _ words: inout [WordList.Word]
  ) {
    let letters = Self.letters
    var index = 0
    while index < text.count {
      let byte = text[index]
      if letters[Int(byte)] != 0 {
        // Most letters stand in a row. `C.E Primary`: the letter after the last stop belongs to the
        // letters that stops join, the next letter does not.
        let isJoined = beginLetters()
        let first = index
        repeat {
          put(letters[Int(text[index])], &bytes)
          index += 1
        } while index < text.count && letters[Int(text[index])] != 0
        isInitialised = isJoined && index - first == 1
      } else if byte < 0x80 {
        read(ascii: byte, &bytes, &words)
        index += 1
      } else {
        index = readScalar(text, at: index, &bytes, &words)
      }
    }
    endWord(&words)
  }

  private mutating func read(
    ascii byte: UInt8, _ bytes: inout MutableSpan<UInt8>, _ words: inout [WordList.Word]
  ) {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "."):
      // The word so far is a single letter, or letters that full stops have joined.
      if start >= 0, isInitialised || end - start == 1 { isJoining = true } else { endWord(&words) }
    case UInt8(ascii: "&"), UInt8(ascii: "+"): mark("and", &bytes, &words)
    case UInt8(ascii: ","): mark(",", &bytes, &words)
    case UInt8(ascii: "("), UInt8(ascii: "["): mark("(", &bytes, &words)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): mark(")", &bytes, &words)
    default: endWord(&words)
    }
  }

  /// Begins a word, or goes on with the one that is begun; true where a full stop joins what follows.
  private mutating func beginLetters() -> Bool {
    if start < 0 {
      start = end
      hash = TextHash()
    }
    defer { isJoining = false }
    return isJoining
  }

  @inline(__always) private mutating func put(
    _ byte: UInt8, _ bytes: inout MutableSpan<UInt8>
  ) {
    bytes[end] = byte
    hash.combine(byte)
    end += 1
  }

  /// Writes a letter that stands alone.
  private mutating func write(_ byte: UInt8, _ bytes: inout MutableSpan<UInt8>) {
    isInitialised = beginLetters()
    put(byte, &bytes)
  }

  private mutating func endWord(_ words: inout [WordList.Word]) {
    if start >= 0 {
      words.append(
        WordList.Word(start: UInt32(start), end: UInt32(end), hash: hash.value))
    }
    start = -1
    isJoining = false
    isInitialised = false
  }

  private mutating func mark(
    _ word: String, _ bytes: inout MutableSpan<UInt8>, _ words: inout [WordList.Word]
  ) {
    endWord(&words)
    for byte in word.utf8 { write(byte, &bytes) }
    endWord(&words)
  }

  /// Reads a scalar of several bytes and returns the place after it.
  private mutating func readScalar(
    _ text: Span<UInt8>, at index: Int, _ bytes: inout MutableSpan<UInt8>,
    _ words: inout [WordList.Word]
  ) -> Int {
    let sequence = (index..<min(index + 4, text.count)).map { text[$0] }
    var iterator = sequence.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      endWord(&words)
      return index + 1
    }
    switch LetterTable.fold(scalar) {
    case .letters(let first, let second):
      write(first, &bytes)
      if let second { write(second, &bytes) }
    case .kept:
      for byte in String(scalar).lowercased().utf8 { write(byte, &bytes) }
    case .space: endWord(&words)
    case .nothing: break
    }
    return index + UTF8.width(scalar)
  }
}
