/// What stands beside the names of a register, entity by entity: keys, areas, locators, days, lineage.
struct StandingTable: Sendable {
  private(set) var ids: [String] = []
  private(set) var titles: [String] = []
  private(set) var areas: [Int32] = []
  private(set) var entitiesOfArea: [Int32: Range<Int32>] = [:]
  private(set) var locators: [Locator] = []
  let locatorRarities: [LocatorRarity]
  private(set) var began: [Int32] = []
  private(set) var ended: [Int32] = []
  private(set) var lineage: [[Int32]]
  private(set) var successors: [[Int32]]
  let placeOfID: [String: Int32]

  /// Takes what stands beside the names of records in an order.
  init(
    _ records: [EntityRecord], order: [Int], successions: [(before: String, after: String)]
  ) {
    ids.reserveCapacity(records.count)
    for index in order {
      ids.append(records[index].id)
      titles.append(records[index].title)
      let area = Int32(records[index].area ?? -1)
      areas.append(area)
      locators.append(Locator(records[index].locator))
      began.append(Int32(clamping: records[index].began ?? Int(Int32.min)))
      ended.append(Int32(clamping: records[index].ended ?? Int(Int32.max)))
    }
    // Entities stand in the order of their areas, so each area ends where the next begins.
    var end = Int32(areas.count)
    for entity in areas.indices.reversed() where entity == 0 || areas[entity - 1] != areas[entity] {
      entitiesOfArea[areas[entity]] = Int32(entity)..<end
      end = Int32(entity)
    }
    locatorRarities = LocatorRarity.all(of: locators)
    var entityOfID: [String: Int32] = [:]
    entityOfID.reserveCapacity(ids.count)
    for (entity, id) in ids.enumerated() where entityOfID[id] == nil {
      entityOfID[id] = Int32(entity)
    }
    for (entity, index) in order.enumerated() {
      for id in records[index].otherIDs where entityOfID[id] == nil {
        entityOfID[id] = Int32(entity)
      }
    }
    placeOfID = entityOfID
    successors = Array(repeating: [], count: ids.count)
    lineage = Array(repeating: [], count: ids.count)
    for (before, after) in successions {
      guard let one = entityOfID[before], let other = entityOfID[after], one != other else {
        continue
      }
      if !successors[Int(one)].contains(other) { successors[Int(one)].append(other) }
      if !lineage[Int(one)].contains(other) { lineage[Int(one)].append(other) }
      if !lineage[Int(other)].contains(one) { lineage[Int(other)].append(one) }
    }
    for entity in ids.indices {
      if lineage[entity].count > 1 { lineage[entity].sort() }
      if successors[entity].count > 1 { successors[entity].sort() }
    }
  }
}
