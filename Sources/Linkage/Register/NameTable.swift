/// The names of a register as numbers of words, entity by entity, and the words of their addresses.
struct NameTable: Sendable {
  private(set) var vocabulary: Vocabulary
  private(set) var entityOfName: [Int32] = []
  private(set) var firstName: [Int32] = [0]
  private(set) var words: [UInt32] = []
  private(set) var firstWord: [Int32] = [0]
  private(set) var asides: [UInt64] = []
  private(set) var isPart: [Bool] = []
  private(set) var literals: [LiteralHash] = []
  private(set) var places: [UInt32] = []
  private(set) var firstPlace: [Int32] = [0]

  /// Numbers the words of records in an order.
  init(_ records: [EntityRecord], order: [Int], lexicon: Lexicon) {
    vocabulary = Vocabulary(lexicon, expecting: records.count)
    words.reserveCapacity(records.count * 5)
    places.reserveCapacity(records.count * 5)
    for (entity, index) in order.enumerated() {
      for name in records[index].names { add(name, of: entity, isPart: false) }
      for name in records[index].partNames { add(name, of: entity, isPart: true) }
      firstName.append(Int32(entityOfName.count))
      let firstOwn = places.count
      for range in records[index].places.tokens {
        let word = vocabulary.insert(records[index].places.text[range])
        if !places[firstOwn...].contains(word) { places.append(word) }
      }
      firstPlace.append(Int32(places.count))
    }
    vocabulary.weigh(nameCount: entityOfName.count)
  }

  private mutating func add(_ name: NormalName, of entity: Int, isPart isOfPart: Bool) {
    guard !name.isEmpty else { return }
    let start = words.count
    for range in name.tokens.prefix(PreparedName.limit) {
      let word = vocabulary.insert(name.text[range])
      if !words[start...].contains(word) { vocabulary.nameCounts[Int(word)] += 1 }
      words.append(word)
    }
    entityOfName.append(Int32(entity))
    asides.append(name.asides)
    literals.append(name.literal)
    isPart.append(isOfPart)
    firstWord.append(Int32(words.count))
  }
}
