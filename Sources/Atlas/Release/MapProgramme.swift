/// A programme, a kind of hub or the combined authorities: how much each authority is covered.
struct MapProgramme: Hashable, Sendable {
  /// What kind of arrangement it is.
  enum Kind: String, Sendable {
    /// A programme or policy with a list of areas.
    case programme
    /// Hubs of one kind.
    case hub
    /// Combined authorities.
    case combinedAuthority = "combined_authority"
  }

  /// How much of an authority is covered.
  enum Coverage: String, Sendable {
    /// All of it.
    case whole
    /// A part of it.
    case part
    /// Nothing of it.
    case none
    /// Nobody has looked, or it is not known.
    case notResearched = "not_researched"
  }

  /// How one authority stands.
  struct Standing: Hashable, Sendable {
    /// How much of it is covered.
    var coverage = Coverage.notResearched
    /// The ids of the hubs, groups or areas by which it is.
    var ids: [String] = []
    /// Their names, for people.
    var names: [String] = []
    /// The districts that are covered, where it is a part.
    var districts: [String] = []
  }

  /// Its name in tables and addresses.
  let key: String
  /// What kind of arrangement it is.
  let kind: Kind
  /// Its title.
  let title: String
  /// What it is, and what being listed means.
  let definition: String
  /// The source of its list; empty where none is known.
  let source: String
  /// The day that the list is as at, as `yyyy-mm-dd`; empty where that is not known.
  let asAt: String
  /// How each authority stands, in the release's order.
  let standings: [Standing]
}

extension MapProgramme {
  /// A hub or group, and the authorities that it covers in whole or in part.
  struct Group: Hashable, Sendable {
    /// Its id in the release.
    let id: String
    /// Its name.
    let name: String
    /// The places of the authorities in the release's list.
    var places: [Int]
  }

  /// The hubs or groups, in the order of their first authority.
  var groups: [Group] {
    var found: [Group] = []
    var places: [String: Int] = [:]
    for (place, standing) in standings.enumerated() {
      for (id, name) in zip(standing.ids, standing.names) {
        if let index = places[id] {
          found[index].places.append(place)
        } else {
          places[id] = found.count
          found.append(Group(id: id, name: name, places: [place]))
        }
      }
    }
    return found
  }
}
