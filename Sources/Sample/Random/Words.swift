/// A list of words, held as one run of windows-1252 bytes so that a word costs no allocation.
struct Words: Sendable, ExpressibleByArrayLiteral {
  private let bytes: [UInt8]
  private let ends: [Int]

  /// Holds the words in their order.
  init(_ words: [String]) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for word in words {
      bytes.append(contentsOf: Self.windows1252(word))
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// Holds the words in their order.
  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// How many words there are.
  var count: Int { ends.count }

  /// A word's bytes.
  subscript(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The text in windows-1252; a letter that it lacks becomes a question mark.
  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x00..<0x80, 0xA0...0xFF: UInt8(scalar.value)
      case 0x2018: 0x91
      case 0x2019: 0x92
      case 0x201C: 0x93
      case 0x201D: 0x94
      case 0x2013: 0x96
      case 0x2014: 0x97
      case 0x20AC: 0x80
      default: UInt8(ascii: "?")
      }
    }
  }
}

extension [UInt8] {
  /// Appends a number in digits, with leading zeros up to a width.
  mutating func append(number: Int, width: Int = 1) {
    var divisor = 1
    for _ in 1..<Swift.max(width, 1) { divisor *= 10 }
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends a text of plain letters.
  mutating func append(ascii text: String) {
    append(contentsOf: text.utf8)
  }
}
