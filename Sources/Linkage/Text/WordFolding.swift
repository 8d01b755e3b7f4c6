/// Reads the words of a name: lower case, no accents, no punctuation but what rules ask about.
///
/// Apostrophes are left out (`St Mary's` is `st marys`), `&` and `+` are `and`, full stops after a
/// single letter join it to the next (`C.E.` is `ce`). Commas and brackets are kept as words of
/// their own, for the rules that look for them.
struct WordFolding {
  private var start = -1
  private var hash = TextHash()
  /// Whether the last byte was a full stop that joins single letters.
  private var isJoining = false
  /// Whether the word is letters that full stops have joined.
  private var isInitialised = false

  /// Folds a text in UTF-8 into words; what is not UTF-8 is read as a space.
  static func fold(_ bytes: ArraySlice<UInt8>, into words: inout WordList) {
    var folding = WordFolding()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        folding.read(ascii: byte, &words)
        index += 1
      } else {
        index = folding.readScalar(bytes, at: index, &words)
      }
    }
    folding.endWord(&words)
  }

  @inline(__always) private mutating func read(ascii byte: UInt8, _ words: inout WordList) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: write(byte, &words)
    case 0x41...0x5A: write(byte | 0x20, &words)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "."):
      if start >= 0, isInitials(words) { isJoining = true } else { endWord(&words) }
    case UInt8(ascii: "&"), UInt8(ascii: "+"): mark("and", &words)
    case UInt8(ascii: ","): mark(",", &words)
    case UInt8(ascii: "("), UInt8(ascii: "["): mark("(", &words)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): mark(")", &words)
    default: endWord(&words)
    }
  }

  /// Whether the word so far is a single letter, or letters that full stops have joined.
  private func isInitials(_ words: WordList) -> Bool {
    isInitialised || words.bytes.count - start == 1
  }

  @inline(__always) private mutating func write(_ byte: UInt8, _ words: inout WordList) {
    if start < 0 {
      start = words.bytes.count
      hash = TextHash()
    } else if isInitialised && !isJoining {
      // `C.E Primary`: the letter after the last stop belongs to it, the next letter does not.
      isInitialised = false
    }
    if isJoining {
      isInitialised = true
      isJoining = false
    }
    words.extend(byte)
    hash.combine(byte)
  }

  @inline(__always) private mutating func endWord(_ words: inout WordList) {
    if start >= 0 { words.close(from: start, hash: hash.value) }
    start = -1
    isJoining = false
    isInitialised = false
  }

  private mutating func mark(_ word: String, _ words: inout WordList) {
    endWord(&words)
    words.append(word.utf8)
  }

  /// Reads a scalar of several bytes and returns the place after it.
  private mutating func readScalar(
    _ bytes: ArraySlice<UInt8>, at index: Int, _ words: inout WordList
  ) -> Int {
    var iterator = bytes[index...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      endWord(&words)
      return index + 1
    }
    switch LetterTable.fold(scalar) {
    case .letters(let first, let second):
      write(first, &words)
      if let second { write(second, &words) }
    case .kept:
      for byte in String(scalar).lowercased().utf8 { write(byte, &words) }
    case .space: endWord(&words)
    case .nothing: break
    }
    return index + UTF8.width(scalar)
  }
}
