/// The entities that a register is to be made of, in columns: what stands beside their names, and the
/// names as numbers of words.
public struct EntityColumns: Sendable {
  /// The keys.
  private(set) var ids = TextColumn()
  /// The names as they are written.
  private(set) var titles = TextColumn()
  /// What all rows of one entity have the same; empty where nothing says so.
  private(set) var identities = TextColumn()
  /// The area of each, -1 for none.
  private(set) var areas: [Int32] = []
  private(set) var locators: [Locator] = []
  /// The first and the last day of each; the ends of time where not known.
  private(set) var began: [Int32] = []
  private(set) var ended: [Int32] = []
  /// The words of names and addresses.
  private(set) var words = TextTable()
  /// The names and addresses, by the numbers of their words.
  private(set) var names = NameColumns()
  /// Other keys that lead to an entity: of rows that are the same.
  private(set) var otherIDs: [Int32: [ArraySlice<UInt8>]] = [:]
  /// The first entity of each address that rows had: in most registers many have the same.
  private var addresses = KeyTable(expecting: 0)

  /// Creates columns without an entity.
  public init() {}

  /// How many entities there are.
  public var count: Int { areas.count }

  /// Adds an entity as a row of a file has it, if it has a key and a name.
  ///
  /// - Parameters:
  ///   - row: The entity.
  ///   - normaliser: What brings its name into the form in which it is compared.
  public mutating func append(_ row: inout EntityRow, by normaliser: Normaliser) {
    let title = row.text[row.title]
    normaliser.normalise(title, &row.name)
    guard !row.id.isEmpty, row.name.list.count > 0 else { return }
    addName(row.name.list)
    names.endName(asides: row.name.asides, literal: LiteralHash(title), isPart: false)
    for other in row.name.others { append(other, isPart: false) }
    for part in row.partNames { append(part, isPart: true) }
    appendPlaces(&row, by: normaliser)
    names.endEntity()
    ids.append(row.text[row.id])
    titles.append(title)
    identities.append(row.text[row.identity])
    append(row.area, Locator(row.text[row.locator]), row.began, row.ended)
  }

  /// Adds the words of a row's address, which are those of the first row that has the same.
  private mutating func appendPlaces(_ row: inout EntityRow, by normaliser: Normaliser) {
    let address = row.text[row.places]
    if let same = addresses.entity(address) {
      names.addPlaces(of: Int(same))
      return
    }
    addresses.add(address, Int32(count))
    normaliser.normalise(address, &row.name)
    addPlaces(row.name.list)
  }

  private mutating func addName(_ list: WordList) {
    let bytes = list.bytes
    for word in list.words.prefix(PreparedName.limit) {
      names.add(word: words.insert(bytes.span.extracting(word.range), hash: word.hash))
    }
  }

  private mutating func addPlaces(_ list: WordList) {
    let bytes = list.bytes
    for word in list.words {
      names.add(place: words.insert(bytes.span.extracting(word.range), hash: word.hash))
    }
  }

  /// Adds an entity.
  public mutating func append(_ record: EntityRecord) {
    for name in record.names { append(name, isPart: false) }
    for name in record.partNames { append(name, isPart: true) }
    for token in record.places.tokens {
      names.add(place: words.insert(record.places.text.span.extracting(token)))
    }
    names.endEntity()
    ids.append(Array(record.id.utf8)[...])
    titles.append(Array(record.title.utf8)[...])
    identities.append([])
    append(record.area, Locator(record.locator), record.began, record.ended)
  }

  private mutating func append(_ name: NormalName, isPart: Bool) {
    guard !name.isEmpty else { return }
    for token in name.tokens.prefix(PreparedName.limit) {
      names.add(word: words.insert(name.text.span.extracting(token)))
    }
    names.endName(asides: name.asides, literal: name.literal, isPart: isPart)
  }

  private mutating func append(_ area: Int?, _ locator: Locator, _ began: Int?, _ ended: Int?) {
    areas.append(Int32(clamping: area ?? -1))
    locators.append(locator)
    self.began.append(Int32(clamping: began ?? Int(Int32.min)))
    self.ended.append(Int32(clamping: ended ?? Int(Int32.max)))
  }

  /// Puts columns one after another, as of the parts of a file.
  public init(joining parts: [EntityColumns]) {
    let count = parts.reduce(0) { $0 + $1.count }
    ids.reserve(as: parts.map(\.ids))
    titles.reserve(as: parts.map(\.titles))
    identities.reserve(as: parts.map(\.identities))
    areas.reserveCapacity(count)
    locators.reserveCapacity(count)
    began.reserveCapacity(count)
    ended.reserveCapacity(count)
    names.reserve(as: parts.map(\.names))
    for part in parts { append(contentsOf: part) }
  }

  private mutating func append(contentsOf other: EntityColumns) {
    names.append(contentsOf: other.names, numbers: words.insert(all: other.words))
    for (row, ids) in other.otherIDs { otherIDs[row + Int32(count)] = ids }
    ids.append(contentsOf: other.ids)
    titles.append(contentsOf: other.titles)
    identities.append(contentsOf: other.identities)
    areas += other.areas
    locators += other.locators
    began += other.began
    ended += other.ended
  }

  /// The same with one entity for the rows that have the same identity.
  ///
  /// Its key is that of the row that still stands, or ended last; of equals, the last. The names of
  /// the others are names that it had.
  public func joined() -> EntityColumns {
    var known = KeyTable(expecting: count)
    var entities: [[Int]] = []
    for row in 0..<count {
      let identity = identities[row]
      guard !identity.isEmpty, let entity = known.entity(identity).map(Int.init) else {
        known.add(identity, Int32(entities.count))
        entities.append([row])
        continue
      }
      let isLater = ended[row] >= ended[entities[entity][0]]
      entities[entity].insert(row, at: isLater ? 0 : entities[entity].count)
    }
    var joined = EntityColumns()
    joined.words = words
    joined.names.reserve(as: [names])
    for rows in entities { joined.append(rows, of: self) }
    return joined
  }

  /// Adds rows of other columns, which have the same words, as one entity that has the first's key.
  private mutating func append(_ rows: [Int], of other: EntityColumns) {
    let first = rows[0]
    let own = rows.flatMap { other.names.names(of: $0) }.filter { !other.names.isPart[$0] }
    var taken: [ArraySlice<UInt32>] = []
    for name in own + other.names.names(of: first).filter({ other.names.isPart[$0] }) {
      let isPart = other.names.isPart[name]
      let words = other.names.words[other.names.wordRange(name)]
      guard isPart || !taken.contains(words) else { continue }
      if !isPart { taken.append(words) }
      for word in words { names.add(word: word) }
      names.endName(
        asides: other.names.asides[name], literal: other.names.literals[name], isPart: isPart)
    }
    for word in other.names.places[other.names.placeRange(first)] { names.add(place: word) }
    names.endEntity()
    let id = other.ids[first]
    let pastIDs = rows.dropFirst().map { other.ids[$0] }.filter { $0 != id }
    if !pastIDs.isEmpty { otherIDs[Int32(count)] = pastIDs }
    ids.append(id)
    titles.append(other.titles[first])
    identities.append(other.identities[first])
    areas.append(other.areas[first])
    locators.append(other.locators[first])
    began.append(rows.map { other.began[$0] }.filter { $0 != .min }.min() ?? .min)
    ended.append(other.ended[first])
  }
}
