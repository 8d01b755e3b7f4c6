/// Finds entities by their keys.
struct KeyTable: Sendable {
  private var keys: TextTable
  /// The entity of each key.
  private var entities: [Int32] = []

  /// Creates a table with room for about so many keys.
  init(expecting count: Int) { keys = TextTable(expecting: count) }

  /// Leads from a key to an entity, unless it leads to one already.
  mutating func add(_ key: ArraySlice<UInt8>, _ entity: Int32) {
    if keys.insert(key.span) == UInt32(entities.count) { entities.append(entity) }
  }

  /// The entity of a key; nil where no entity has it.
  func entity(_ key: ArraySlice<UInt8>) -> Int32? {
    let number = keys.find(key.span)
    return number == TextTable.none ? nil : entities[Int(number)]
  }

  /// The entity of a key; nil where no entity has it.
  func entity(_ key: String) -> Int32? { entity(Array(key.utf8)[...]) }
}
