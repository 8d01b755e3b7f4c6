/// What stands beside the names of a register, entity by entity: keys, areas, locators, days, lineage.
struct StandingTable: Sendable {
  private(set) var ids: [String] = []
  private(set) var titles = TextColumn()
  private(set) var areas: [Int32] = []
  private(set) var entitiesOfArea: [Int32: Range<Int32>] = [:]
  private(set) var locators: [Locator] = []
  let located: [Int32]
  let locatorRarities: [LocatorRarity]
  private(set) var began: [Int32] = []
  private(set) var ended: [Int32] = []
  let lineage: Relation
  let successors: Relation
  let keys: KeyTable

  /// Takes what stands beside the names of entities in an order.
  init(_ entities: EntityColumns, order: [Int32], successions: Successions) {
    var keys = KeyTable(expecting: order.count)
    ids.reserveCapacity(order.count)
    titles.reserve(as: [entities.titles])
    for (entity, row) in order.enumerated() {
      let row = Int(row)
      let id = entities.ids[row]
      keys.add(id, Int32(entity))
      ids.append(String(decoding: id, as: UTF8.self))
      titles.append(entities.titles[row])
    }
    areas = order.map { entities.areas[Int($0)] }
    locators = order.map { entities.locators[Int($0)] }
    began = order.map { entities.began[Int($0)] }
    ended = order.map { entities.ended[Int($0)] }
    for (entity, row) in order.enumerated() where !entities.otherIDs.isEmpty {
      for id in entities.otherIDs[row] ?? [] { keys.add(id, Int32(entity)) }
    }
    self.keys = keys
    // Entities stand in the order of their areas, so each area ends where the next begins.
    var end = Int32(areas.count)
    for entity in areas.indices.reversed() where entity == 0 || areas[entity - 1] != areas[entity] {
      entitiesOfArea[areas[entity]] = Int32(entity)..<end
      end = Int32(entity)
    }
    let locators = locators
    var located = RadixOrder((0..<Int32(order.count)).filter { !locators[Int($0)].isEmpty })
    located.sort { locators[Int($0)].whole }
    self.located = located.places
    locatorRarities = LocatorRarity.all(of: locators, in: located.places)
    let pairs = (0..<successions.count).compactMap { place -> (from: Int32, to: Int32)? in
      guard let before = keys.entity(successions.before[place]),
        let after = keys.entity(successions.after[place]), before != after
      else { return nil }
      return (before, after)
    }
    successors = Relation(pairs, count: order.count)
    lineage = Relation(pairs + pairs.map { ($0.to, $0.from) }, count: order.count)
  }
}
