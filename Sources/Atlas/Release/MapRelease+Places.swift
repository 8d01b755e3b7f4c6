extension MapRelease {
  /// A collaboration at work in an authority.
  struct Collaboration: Hashable, Sendable {
    /// What it is.
    let partnership: MapPartnership
    /// Whether it works in all of the authority.
    let isWhole: Bool
  }

  /// The collaborations at work in each authority, in the release's order.
  static func collaborations(
    _ partnerships: [MapPartnership]?, count: Int
  ) -> [[Collaboration]] {
    var found: [[Collaboration]] = Array(repeating: [], count: count)
    for one in partnerships ?? [] where one.isAtWork {
      for area in one.areas {
        found[area.place].append(Collaboration(partnership: one, isWhole: area.isWhole))
      }
    }
    return found
  }
}
