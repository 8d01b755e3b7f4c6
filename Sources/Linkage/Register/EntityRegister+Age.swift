extension EntityRegister {
  /// An entity that began within four years before the register's newest day is new; within eight, young.
  private static let newDays = 1461
  private static let youngDays = 2922

  /// The level of an entity for a mention of no stated day: the younger it is, the fewer lists name it.
  func undatedLevel(_ entity: Int) -> ContextLevel {
    if began[entity] == .max { return .undatedUnbegun }
    if began[entity] == .min { return .undatedBegun }
    let age = Int(newestDay) - Int(began[entity])
    if age <= Self.newDays { return .undatedNew }
    return age <= Self.youngDays ? .undatedYoung : .undatedBegun
  }

  /// The share of the entities that is at a level of mentions of no stated day.
  func share(of level: ContextLevel) -> Double {
    Double((0..<count).count { undatedLevel($0) == level }) / Double(max(count, 1))
  }
}
