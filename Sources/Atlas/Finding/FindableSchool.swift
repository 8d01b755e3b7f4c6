/// A school that can be looked for: open, and under one of the map's authorities.
struct FindableSchool: Hashable, Sendable, Comparable {
  /// Its name, on one line.
  let name: String
  /// Its unique reference number.
  let urn: Int
  /// The place of its authority in the release's list.
  let place: Int

  /// The order of names, and of numbers among equal names.
  static func < (first: FindableSchool, second: FindableSchool) -> Bool {
    first.name != second.name ? first.name < second.name : first.urn < second.urn
  }
}
