/// A register prepared for linking: names as numbers of words, entities in the order of their areas.
///
/// Entities of an area stand side by side, so that a list of the names that have a word holds those
/// of an area side by side too.
public final class EntityRegister: Sendable {
  /// The keys, by entity.
  public let ids: [String]
  /// The names as the register writes them, by entity.
  public let titles: [String]
  /// The words of names and addresses.
  let vocabulary: Vocabulary
  /// The entity of each name.
  let entityOfName: [Int32]
  /// The first name of each entity, and after the last the count of names.
  let firstName: [Int32]
  /// The words of all names, and where each name begins.
  let words: [UInt32]
  let firstWord: [Int32]
  /// Which words of each name stand in brackets or after a comma.
  let asides: [UInt64]
  /// Whether each name is that of a part.
  let isPart: [Bool]
  /// How each name is written, letter for letter.
  let literals: [LiteralHash]
  /// The words of all addresses, each once for an entity, and where each entity's begin.
  let places: [UInt32]
  let firstPlace: [Int32]
  /// The area of each entity, -1 for none.
  let areas: [Int32]
  /// The entities of each area, as a range.
  let entitiesOfArea: [Int32: Range<Int32>]
  let locators: [Locator]
  /// What agreement on each entity's locator is worth.
  let locatorRarities: [LocatorRarity]
  /// The first and the last day of each entity; the ends of time where not known.
  let began: [Int32]
  let ended: [Int32]
  /// The entities one step before or after each in the succession, ascending.
  let lineage: [[Int32]]
  /// The entities that took the place of each, ascending.
  let successors: [[Int32]]
  /// The place of each key.
  let placeOfID: [String: Int32]
  /// The lexicon that words were told apart by.
  public let lexicon: Lexicon

  /// Prepares a register.
  ///
  /// - Parameters:
  ///   - records: The entities, in any order.
  ///   - lexicon: What the words of their names are.
  ///   - successions: Pairs of keys: what was before, and what took its place.
  public init(
    _ records: [EntityRecord], lexicon: Lexicon, successions: [(before: String, after: String)] = []
  ) {
    let order = Self.order(of: records)
    var vocabulary = Vocabulary(lexicon, expecting: records.count)
    var ids: [String] = []
    var titles: [String] = []
    var entityOfName: [Int32] = []
    var firstName: [Int32] = [0]
    var words: [UInt32] = []
    var firstWord: [Int32] = [0]
    var asides: [UInt64] = []
    var isPart: [Bool] = []
    var literals: [LiteralHash] = []
    var places: [UInt32] = []
    var firstPlace: [Int32] = [0]
    var areas: [Int32] = []
    var entitiesOfArea: [Int32: Range<Int32>] = [:]
    var locators: [Locator] = []
    var began: [Int32] = []
    var ended: [Int32] = []
    ids.reserveCapacity(records.count)
    words.reserveCapacity(records.count * 5)
    for (entity, index) in order.enumerated() {
      let record = records[index]
      ids.append(record.id)
      titles.append(record.title)
      for (names, isOfPart) in [(record.names, false), (record.partNames, true)] {
        for name in names where !name.isEmpty {
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
      firstName.append(Int32(entityOfName.count))
      let firstOwn = places.count
      for range in record.places.tokens {
        let word = vocabulary.insert(record.places.text[range])
        if !places[firstOwn...].contains(word) { places.append(word) }
      }
      firstPlace.append(Int32(places.count))
      let area = Int32(record.area ?? -1)
      areas.append(area)
      let start = entitiesOfArea[area]?.lowerBound ?? Int32(entity)
      entitiesOfArea[area] = start..<Int32(entity + 1)
      locators.append(Locator(record.locator))
      began.append(Int32(clamping: record.began ?? Int(Int32.min)))
      ended.append(Int32(clamping: record.ended ?? Int(Int32.max)))
    }
    vocabulary.weigh(nameCount: entityOfName.count)
    let entityOfID = Dictionary(
      ids.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    var successorsOf: [[Int32]] = Array(repeating: [], count: ids.count)
    var lineage: [[Int32]] = Array(repeating: [], count: ids.count)
    for (before, after) in successions {
      guard let one = entityOfID[before], let other = entityOfID[after], one != other else {
        continue
      }
      if !successorsOf[Int(one)].contains(other) { successorsOf[Int(one)].append(other) }
      if !lineage[Int(one)].contains(other) { lineage[Int(one)].append(other) }
      if !lineage[Int(other)].contains(one) { lineage[Int(other)].append(one) }
    }
    self.lineage = lineage.map { $0.count > 1 ? $0.sorted() : $0 }
    placeOfID = entityOfID
    self.titles = titles
    self.successors = successorsOf.map { $0.count > 1 ? $0.sorted() : $0 }
    self.ids = ids
    self.vocabulary = vocabulary
    self.entityOfName = entityOfName
    self.firstName = firstName
    self.words = words
    self.firstWord = firstWord
    self.asides = asides
    self.literals = literals
    self.isPart = isPart
    self.places = places
    self.firstPlace = firstPlace
    self.areas = areas
    self.entitiesOfArea = entitiesOfArea
    self.locators = locators
    locatorRarities = LocatorRarity.all(of: locators)
    self.began = began
    self.ended = ended
    self.lexicon = lexicon
  }

  /// The places of records in the order of their areas; in an area by key, the shorter first.
  private static func order(of records: [EntityRecord]) -> [Int] {
    struct Place {
      let area: Int
      let length: Int
      let id: String
      let index: Int
    }
    let places = records.enumerated().map { index, record in
      Place(area: record.area ?? -1, length: record.id.utf8.count, id: record.id, index: index)
    }
    return places.sorted { one, other in
      if one.area != other.area { return one.area < other.area }
      if one.length != other.length { return one.length < other.length }
      return one.id == other.id ? one.index < other.index : one.id < other.id
    }.map(\.index)
  }

  /// How many entities there are.
  public var count: Int { ids.count }

  /// How many names they have.
  var nameCount: Int { entityOfName.count }

  /// Where the words of a name stand.
  func wordRange(_ name: Int) -> Range<Int> { Int(firstWord[name])..<Int(firstWord[name + 1]) }

  /// The bits of agreement on an entity's locator at a level.
  func locatorRarity(_ entity: Int, _ level: ContextLevel) -> Float {
    locatorRarities[entity].bits(level)
  }

  /// Whether a word stands in an entity's address.
  func hasPlace(_ word: UInt32, _ entity: Int) -> Bool {
    for place in Int(firstPlace[entity])..<Int(firstPlace[entity + 1]) where places[place] == word {
      return true
    }
    return false
  }
}
