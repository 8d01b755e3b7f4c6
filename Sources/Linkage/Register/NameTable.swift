/// The names of a register as numbers of words, entity by entity, and the words of their addresses.
struct NameTable: Sendable {
  private(set) var vocabulary: Vocabulary
  private(set) var names = NameColumns()
  private(set) var entityOfName: [Int32] = []

  /// Numbers the words of entities in an order: each as it is first met, after those of the lexicon.
  init(_ entities: EntityColumns, order: [Int32], lexicon: Lexicon) {
    vocabulary = Vocabulary(lexicon, expecting: entities.words.count)
    names.reserve(as: [entities.names])
    entityOfName.reserveCapacity(entities.names.asides.count)
    var numbers = WordNumbers(entities.words)
    let given = entities.names
    for (entity, row) in order.enumerated() {
      for name in given.names(of: Int(row)) {
        let start = names.words.count
        for place in given.wordRange(name) {
          let word = numbers.number(given.words[place], in: &vocabulary)
          if !names.words[start...].contains(word) { vocabulary.nameCounts[Int(word)] += 1 }
          names.add(word: word)
        }
        names.endName(
          asides: given.asides[name], literal: given.literals[name], isPart: given.isPart[name])
        entityOfName.append(Int32(entity))
      }
      for place in given.placeRange(Int(row)) {
        names.add(place: numbers.number(given.places[place], in: &vocabulary))
      }
      names.endEntity()
    }
    vocabulary.weigh(nameCount: entityOfName.count)
  }

  /// The numbers that words of columns have in a vocabulary, as far as they have been met.
  private struct WordNumbers {
    private let texts: TextColumn
    private var numbers: [UInt32]

    init(_ words: TextTable) {
      texts = words.texts
      numbers = Array(repeating: Vocabulary.unknown, count: words.count)
    }

    @inline(__always) mutating func number(
      _ word: UInt32, in vocabulary: inout Vocabulary
    ) -> UInt32 {
      let known = numbers[Int(word)]
      if known != Vocabulary.unknown { return known }
      let number = vocabulary.insert(texts.bytes.span.extracting(texts.range(Int(word))))
      numbers[Int(word)] = number
      return number
    }
  }
}
