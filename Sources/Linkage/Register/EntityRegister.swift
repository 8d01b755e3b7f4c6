/// A register prepared for linking: names as numbers of words, entities in the order of their areas.
///
/// Entities of an area stand side by side, so that a list of the names that have a word holds those
/// of an area side by side too.
public final class EntityRegister: Sendable {
  /// The keys, by entity.
  public let ids: [String]
  /// The names as the register writes them, by entity.
  let titles: TextColumn
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
  /// The entities that have a locator, in the order of the codes.
  let located: [Int32]
  /// What agreement on each entity's locator is worth.
  let locatorRarities: [LocatorRarity]
  /// The first and the last day of each entity; the ends of time where not known.
  let began: [Int32]
  let ended: [Int32]
  /// The last day on which an entity ended, or began where none has ended: the register is no older.
  let newestDay: Int32
  /// The entities one step before or after each in the succession, ascending.
  let lineage: Relation
  /// The entities that took the place of each, ascending.
  let successors: Relation
  /// The place of each key.
  let keys: KeyTable
  /// The lexicon that words were told apart by.
  public let lexicon: Lexicon

  /// Prepares a register.
  ///
  /// - Parameters:
  ///   - records: The entities, in any order.
  ///   - lexicon: What the words of their names are.
  ///   - successions: Pairs of keys: what was before, and what took its place.
  public convenience init(
    _ records: [EntityRecord], lexicon: Lexicon, successions: [(before: String, after: String)] = []
  ) {
    var entities = EntityColumns()
    for record in records { entities.append(record) }
    var links = Successions()
    for (before, after) in successions {
      links.add(before: Array(before.utf8)[...], after: Array(after.utf8)[...])
    }
    self.init(entities, lexicon: lexicon, successions: links)
  }

  /// Prepares a register.
  ///
  /// - Parameters:
  ///   - entities: The entities, in any order.
  ///   - lexicon: What the words of their names are.
  ///   - successions: Which took the place of which.
  public init(
    _ entities: EntityColumns, lexicon: Lexicon, successions: Successions = Successions()
  ) {
    let order = Self.order(of: entities)
    let (table, standing) = Parallel.both {
      NameTable(entities, order: order, lexicon: lexicon)
    } _: {
      StandingTable(entities, order: order, successions: successions)
    }
    vocabulary = table.vocabulary
    entityOfName = table.entityOfName
    let names = table.names
    firstName = names.firstName
    words = names.words
    firstWord = names.firstWord
    asides = names.asides
    literals = names.literals
    isPart = names.isPart
    places = names.places
    firstPlace = names.firstPlace
    ids = standing.ids
    titles = standing.titles
    keys = standing.keys
    areas = standing.areas
    entitiesOfArea = standing.entitiesOfArea
    locators = standing.locators
    located = standing.located
    locatorRarities = standing.locatorRarities
    began = standing.began
    ended = standing.ended
    newestDay =
      standing.ended.lazy.filter { $0 != .max }.max()
      ?? standing.began.lazy.filter { $0 != .max }.max() ?? 0
    lineage = standing.lineage
    successors = standing.successors
    self.lexicon = lexicon
  }

  /// The places of entities in the order of their areas; in an area by key, the shorter first.
  private static func order(of entities: EntityColumns) -> [Int32] {
    let ids = entities.ids
    var order = RadixOrder(0..<Int32(entities.count))
    // Keys of up to eight bytes are in the order of the numbers that the bytes are.
    order.sort { ids[Int($0)].prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
    order.sort { entity in
      let area = UInt64(Int64(entities.areas[Int(entity)]) - Int64(Int32.min))
      return area << 32 | UInt64(ids.range(Int(entity)).count)
    }
    guard (0..<entities.count).contains(where: { ids.range($0).count > 8 }) else {
      return order.places
    }
    return order.places.sorted { one, other in
      let (area, otherArea) = (entities.areas[Int(one)], entities.areas[Int(other)])
      if area != otherArea { return area < otherArea }
      let (id, otherID) = (ids[Int(one)], ids[Int(other)])
      if id.count != otherID.count { return id.count < otherID.count }
      return id == otherID ? one < other : id.lexicographicallyPrecedes(otherID)
    }
  }

  /// How many entities there are.
  public var count: Int { ids.count }

  /// How many names they have.
  var nameCount: Int { entityOfName.count }

  /// The numbers of all names.
  var allNames: Range<Int32> { 0..<Int32(nameCount) }

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
