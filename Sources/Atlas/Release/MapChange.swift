/// What has changed in the authorities: since the release before, and in the share of academies.
struct MapChange: Hashable, Sendable {
  /// One change since the release before.
  struct Row: Hashable, Sendable {
    /// What happened, as `changes.csv` says.
    let kind: String
    /// The name of the school or trust.
    let name: String
    /// The place of its authority in the release's list.
    let place: Int
    /// What it was before; empty where it was not there.
    let before: String
    /// What it is now; empty where it is not there.
    let after: String
  }

  /// The changes since the release before, in its order.
  let rows: [Row]
  /// The years of which the share of academies is known, the earliest first.
  let years: [String]
  /// The share of academies in each of the years, by the code of a place.
  let academyShares: [String: [Figure]]

  /// Reads a release's changes; one without them has none.
  init(in directory: String, places: [String: Int]) throws {
    let columns = ["kind", "entity", "name", "new_la_code", "before", "after"]
    rows = (try ReleaseRows.read("changes.csv", in: directory, columns) ?? []).compactMap { row in
      guard row[1] == "school", let place = places[row[3]] else { return nil }
      return Row(
        kind: row[0], name: Findable.line(row[2]), place: place, before: row[4], after: row[5])
    }
    let shares = [
      "time_period", "geographic_level", "country_code", "region_code", "new_la_code",
      "academy_percent",
    ]
    var years: [String] = []
    var cells: [String: [String: Figure]] = [:]
    for row in try ReleaseRows.read("academisation.csv", in: directory, shares) ?? [] {
      guard let level = MapPlace.Level(rawValue: row[1]) else { continue }
      let code =
        switch level {
        case .national: row[2]
        case .regional: row[3]
        case .authority: row[4]
        }
      if years.last != row[0], !years.contains(row[0]) { years.append(row[0]) }
      cells[code, default: [:]][row[0]] = Figure(row[5])
    }
    self.years = years.sorted()
    academyShares = cells.mapValues { known in
      years.sorted().map { known[$0] ?? Figure("x") }
    }
  }
}
