/// Reads the words of a name: lower case, no accents, no punctuation but what rules ask about.
///
/// Apostrophes are left out (`St Mary's` is `st marys`), `&` and `+` are `and`, full stops after a
/// single letter join it to the next (`C.E.` is `ce`). Commas and brackets are kept as words of
/// their own, for the rules that look for them.
struct WordFolding {
  private(set) var words = WordList()
  private var start = -1
  /// Whether the last byte was a full stop that joins single letters.
  private var isJoining = false

  /// Folds a text in UTF-8; what is not UTF-8 is read as a space.
  static func words(of bytes: ArraySlice<UInt8>) -> WordList {
    var folding = WordFolding()
    folding.words.reserve(bytes.count)
    folding.read(bytes)
    folding.endWord()
    return folding.words
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        read(ascii: byte)
        index += 1
      } else {
        index = readScalar(bytes, at: index)
      }
    }
  }

  private mutating func read(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: write(byte)
    case 0x41...0x5A: write(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "."): isJoining = start >= 0 && isInitials ? true : endWord()
    case UInt8(ascii: "&"), UInt8(ascii: "+"): mark("and")
    case UInt8(ascii: ","): mark(",")
    case UInt8(ascii: "("), UInt8(ascii: "["): mark("(")
    case UInt8(ascii: ")"), UInt8(ascii: "]"): mark(")")
    default: endWord()
    }
  }

  /// Whether the word so far is a single letter, or letters that full stops have joined.
  private var isInitials: Bool { isInitialised || words.text.count - start == 1 }
  private var isInitialised = false

  private mutating func write(_ byte: UInt8) {
    if start < 0 {
      words.open()
      start = words.text.count
    } else if isInitialised && !isJoining {
      // `C.E Primary`: the letter after the last stop belongs to it, the next letter does not.
      isInitialised = false
    }
    if isJoining {
      isInitialised = true
      isJoining = false
    }
    words.extend(byte)
  }

  @discardableResult private mutating func endWord() -> Bool {
    if start >= 0 { words.close(from: start) }
    start = -1
    isJoining = false
    isInitialised = false
    return false
  }

  private mutating func mark(_ word: String) {
    endWord()
    words.append(word.utf8)
  }

  /// Reads a scalar of several bytes and returns the place after it.
  private mutating func readScalar(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    var iterator = bytes[index...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      endWord()
      return index + 1
    }
    switch LetterTable.fold(scalar) {
    case .letters(let first, let second):
      write(first)
      if let second { write(second) }
    case .kept:
      for byte in String(scalar).lowercased().utf8 { write(byte) }
    case .space: endWord()
    case .nothing: break
    }
    return index + UTF8.width(scalar)
  }
}
