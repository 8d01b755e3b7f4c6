/// The names and addresses of entities in columns, as numbers of words.
struct NameColumns: Sendable {
  /// The first name of each entity, and after the last the count of names.
  private(set) var firstName: [Int32] = [0]
  /// The words of all names, and where each name begins.
  private(set) var words: [UInt32] = []
  private(set) var firstWord: [Int32] = [0]
  /// Which words of each name stand in brackets or after a comma.
  private(set) var asides: [UInt64] = []
  /// Whether each name is that of a part.
  private(set) var isPart: [Bool] = []
  /// How each name is written, letter for letter.
  private(set) var literals: [LiteralHash] = []
  /// The words of all addresses, each once for an entity, and where each entity's begin.
  private(set) var places: [UInt32] = []
  private(set) var firstPlace: [Int32] = [0]

  /// The names of an entity.
  func names(of entity: Int) -> Range<Int> {
    Int(firstName[entity])..<Int(firstName[entity + 1])
  }

  /// Where the words of a name stand.
  func wordRange(_ name: Int) -> Range<Int> { Int(firstWord[name])..<Int(firstWord[name + 1]) }

  /// Where the words of an entity's address stand.
  func placeRange(_ entity: Int) -> Range<Int> {
    Int(firstPlace[entity])..<Int(firstPlace[entity + 1])
  }

  /// Makes room for as much as all of some columns have.
  mutating func reserve(as others: [NameColumns]) {
    func sum(_ count: (NameColumns) -> Int) -> Int { others.reduce(1) { $0 + count($1) } }
    let (entities, names) = (sum { $0.firstName.count }, sum { $0.asides.count })
    firstName.reserveCapacity(entities)
    firstPlace.reserveCapacity(entities)
    firstWord.reserveCapacity(names)
    asides.reserveCapacity(names)
    isPart.reserveCapacity(names)
    literals.reserveCapacity(names)
    words.reserveCapacity(sum { $0.words.count })
    places.reserveCapacity(sum { $0.places.count })
  }

  /// Adds a word to the name that `endName` ends.
  mutating func add(word: UInt32) { words.append(word) }

  /// Ends a name of the entity that `endEntity` ends.
  mutating func endName(asides: UInt64, literal: LiteralHash, isPart isOfPart: Bool) {
    self.asides.append(asides)
    literals.append(literal)
    isPart.append(isOfPart)
    firstWord.append(Int32(words.count))
  }

  /// Adds a word to the address of the entity that `endEntity` ends, unless it stands there.
  mutating func add(place: UInt32) {
    if !places[Int(firstPlace[firstPlace.count - 1])...].contains(place) { places.append(place) }
  }

  /// Gives the entity that `endEntity` ends the address of another.
  mutating func addPlaces(of entity: Int) {
    for place in placeRange(entity) { places.append(places[place]) }
  }

  /// Ends an entity.
  mutating func endEntity() {
    firstName.append(Int32(asides.count))
    firstPlace.append(Int32(places.count))
  }

  /// Adds all entities of other columns, whose words have these numbers here.
  mutating func append(contentsOf other: NameColumns, numbers: [UInt32]) {
    func follow(_ starts: inout [Int32], _ others: [Int32]) {
      let offset = starts[starts.count - 1]
      starts.append(contentsOf: others.dropFirst().lazy.map { $0 + offset })
    }
    follow(&firstName, other.firstName)
    follow(&firstWord, other.firstWord)
    follow(&firstPlace, other.firstPlace)
    words.append(contentsOf: other.words.lazy.map { numbers[Int($0)] })
    places.append(contentsOf: other.places.lazy.map { numbers[Int($0)] })
    asides += other.asides
    isPart += other.isPart
    literals += other.literals
  }
}
