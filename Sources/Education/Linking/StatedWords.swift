/// A few words, one of which a field may state.
struct StatedWords: Sendable, ExpressibleByArrayLiteral {
  private let words: [[UInt8]]

  /// Takes the words.
  init(_ words: [String]) { self.words = words.map { Array($0.utf8) } }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether there are none.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a field's bytes are one of them.
  func contains(_ field: ArraySlice<UInt8>) -> Bool {
    words.contains { $0.count == field.count && $0.elementsEqual(field) }
  }
}
