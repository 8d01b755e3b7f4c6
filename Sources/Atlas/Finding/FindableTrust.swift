/// A trust that can be looked for, with the authorities where it has schools.
struct FindableTrust: Hashable, Sendable, Comparable {
  /// Its schools under one authority.
  struct Area: Hashable, Sendable {
    /// The place of the authority in the release's list.
    let place: Int
    /// How many of its schools are there.
    let schoolCount: Int
  }

  /// Its name, on one line.
  let name: String
  /// DfE's group id.
  let id: String
  /// How far it reaches, as `trust_footprints.csv` says; empty where that does not tell.
  let footprint: String
  /// Its kind, as `trusts.csv` says.
  let kind: String
  /// Where its schools are, most first.
  let areas: [Area]

  /// The order of names, and of ids among equal names.
  static func < (first: FindableTrust, second: FindableTrust) -> Bool {
    first.name != second.name ? first.name < second.name : first.id < second.id
  }
}
