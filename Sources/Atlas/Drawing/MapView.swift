/// A part of the map to look at closer, under the code by which links name it.
struct MapView: Hashable, Sendable {
  /// A kind of part, as lists head it.
  enum Kind: String, CaseIterable, Sendable {
    /// One of the nine regions.
    case region = "Regions"
    /// Authorities with a common mayor or combined authority.
    case combinedAuthority = "Combined authorities"
  }

  /// What kind of part it is.
  let kind: Kind
  /// The ONS code.
  let code: String
  /// The name.
  let name: String
  /// The places of its authorities in the release's list.
  let members: [Int]

  /// The parts of a release: its regions, and the combined authorities of several authorities.
  ///
  /// A combined authority that is a whole region, as London's is, would be that region again.
  static func all(of release: MapRelease) -> [MapView] {
    let regions = views(
      .region, release.authorities.map { (code: $0.regionCode, name: $0.regionName) })
    let combined = views(
      .combinedAuthority,
      release.authorities.map { release.combinedAuthorities[$0.code] ?? (code: "", name: "") })
    let wholes = Set(regions.map(\.members))
    return regions + combined.filter { $0.members.count > 1 && !wholes.contains($0.members) }
  }

  /// The groups into which authorities fall, by name; those without a code are in none.
  private static func views(_ kind: Kind, _ groups: [(code: String, name: String)]) -> [MapView] {
    var names: [String: String] = [:]
    var members: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() where !group.code.isEmpty {
      names[group.code] = group.name
      members[group.code, default: []].append(index)
    }
    return members.map { code, members in
      MapView(kind: kind, code: code, name: names[code] ?? code, members: members)
    }.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }
}
