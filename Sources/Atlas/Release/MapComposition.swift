/// The open state-funded schools of each authority by kind and by who runs them.
struct MapComposition: Hashable, Sendable {
  /// Who runs a school.
  enum Hand: Int, CaseIterable, Sendable {
    /// The local authority maintains it.
    case maintained
    /// An academy in a trust of several schools.
    case severalSchools
    /// An academy in a trust of its own, or in none that is known.
    case alone

    /// What it is called.
    var title: String {
      switch self {
      case .maintained: "Maintained by the LA"
      case .severalSchools: "In a multi-academy trust"
      case .alone: "Other academies"
      }
    }

    /// How it is drawn.
    var mark: MapMark {
      switch self {
      case .maintained: .class2
      case .severalSchools: .class5
      case .alone: .class4
      }
    }
  }

  /// The kinds of school in the order of a pupil's years, with what they are called.
  static let kinds = [
    ("nursery", "Nursery"), ("primary", "Primary"), ("secondary", "Secondary"),
    ("all_through", "All-through"), ("post_16", "16 to 19"), ("special", "Special"),
    ("alternative", "Alternative provision"), ("other", "Other"),
  ]

  /// The counts of each authority, by kind and then by hand; empty where the release does not tell.
  let counts: [[[Int]]]

  /// Reads a release's profiles of schools; one without them has no counts.
  init(in directory: String, places: [String: Int]) throws {
    let columns = ["new_la_code", "kind", "governance", "trust_type"]
    guard let rows = try ReleaseRows.read("school_profile.csv", in: directory, columns) else {
      counts = []
      return
    }
    let none = Self.kinds.map { _ in Hand.allCases.map { _ in 0 } }
    var counts = Array(repeating: none, count: places.count)
    for row in rows {
      guard let place = places[row[0]] else { continue }
      let kind = Self.kinds.firstIndex { $0.0 == row[1] } ?? Self.kinds.count - 1
      let hand: Hand =
        row[2] == "maintained"
        ? .maintained : row[3] == "multi_academy_trust" ? .severalSchools : .alone
      counts[place][kind][hand.rawValue] += 1
    }
    self.counts = counts
  }
}
