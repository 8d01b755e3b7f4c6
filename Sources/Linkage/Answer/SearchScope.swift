import Glibc

/// The names of a register among which a question is looked for first: those of its areas.
struct SearchScope: Sendable {
  /// The names, ascending; all where there is no area.
  let ranges: [Range<Int32>]
  /// The bits of agreement on the area: the rarer it is, the more.
  let bits: Float

  /// No names.
  static let nowhere = SearchScope()

  private init() { (ranges, bits) = ([], 0) }

  /// The names of entities in any of the areas, or of all where there is none.
  init(_ areas: [Int], of register: EntityRegister) {
    let entities = areas.compactMap { register.entitiesOfArea[Int32($0)] }
      .sorted { $0.lowerBound < $1.lowerBound }
    ranges =
      areas.isEmpty
      ? [register.allNames]
      : entities.map {
        register.firstName[Int($0.lowerBound)]..<register.firstName[Int($0.upperBound)]
      }
    bits = Self.bits(of: areas, in: register)
  }

  /// The bits of agreement on one of the areas.
  static func bits(of areas: [Int], in register: EntityRegister) -> Float {
    let count = areas.reduce(0) { $0 + (register.entitiesOfArea[Int32($1)]?.count ?? 0) }
    return log2f(Float(register.count) / Float(max(count, 1)))
  }
}
