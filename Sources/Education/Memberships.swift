import Tabular

/// Joins the groups' register, the list of establishments in groups, and what the establishments'
/// own records say.
struct Memberships {
  private struct Key: Hashable, Comparable {
    let urn: URN
    let group: GroupUID

    static func < (one: Key, other: Key) -> Bool { (one.urn, one.group) < (other.urn, other.group) }
  }

  private let schools: [School]
  private let urns: Set<URN>
  private var groups: [GroupUID: Trust]
  private var found: [Key: TrustMembership] = [:]

  init(schools: [School], listed: [Trust]) {
    self.schools = schools
    urns = Set(schools.map(\.urn))
    groups = Dictionary(listed.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every group, ascending by UID.
  var trusts: [Trust] { groups.values.sorted { $0.uid < $1.uid } }

  /// Every membership, ascending by URN and UID.
  var memberships: [TrustMembership] { found.sorted { $0.key < $1.key }.map(\.value) }

  /// Takes in the list of establishments in groups.
  mutating func join(_ links: [GroupLink], source: String, issues: inout IssueLog) {
    for link in links {
      let place = RowPlace(file: source, record: link.record)
      guard urns.contains(link.urn) else {
        issues.add(
          place.issue(
            "membership-of-unknown-school", .note, field: "urn", text: "\(link.urn)",
            "is not in the register of establishments; its membership was left out"))
        continue
      }
      list(link.group, place, issues: &issues)
      found[Key(urn: link.urn, group: link.group.uid)] = TrustMembership(
        urn: link.urn, groupUID: link.group.uid, joined: link.joined, basis: .groupLinks)
    }
  }

  /// Takes in what the establishments' own records say, and where that differs from the list.
  mutating func joinRegister(source: String, issues: inout IssueLog) {
    var academyTrusts: [URN: [GroupUID]] = [:]
    let runsAcademies = Set(groups.values.filter { $0.kind?.isAcademyTrust == true }.map(\.uid))
    for key in found.keys where runsAcademies.contains(key.group) {
      academyTrusts[key.urn, default: []].append(key.group)
    }
    for school in schools {
      guard let uid = school.trustUID else { continue }
      let place = RowPlace(file: source, record: school.record)
      if groups[uid] == nil {
        list(
          Trust(uid: uid, name: school.trustName, kind: nil, status: nil, record: 0), place,
          issues: &issues)
      }
      let key = Key(urn: school.urn, group: uid)
      found[key] = TrustMembership(
        urn: school.urn, groupUID: uid, joined: found[key]?.joined,
        basis: found[key] == nil ? .establishments : .both)
      for other in (academyTrusts[school.urn] ?? []).sorted() where other != uid {
        issues.add(
          place.issue(
            "trust-disagreement", field: "trust_uid", text: "\(uid)",
            "is its trust by the register, but the list of groups has it in \(other); both are"
              + " kept, each with its basis"))
      }
    }
  }

  /// Makes an entry for a group that the groups' register lacks, of what is said of it elsewhere.
  private mutating func list(_ group: Trust, _ place: RowPlace, issues: inout IssueLog) {
    guard groups[group.uid] == nil else { return }
    groups[group.uid] = group
    issues.add(
      place.issue(
        "unlisted-group", field: "group_uid", text: "\(group.uid)",
        "is not in the register of groups; it was entered by its name alone"))
  }
}
