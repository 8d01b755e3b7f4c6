import Education
import Geography
import Tabular

/// The counted schools of the registers, each with what the figures of areas ask of it.
struct SchoolProfiles {
  /// Who is in partnerships, as far as they say.
  struct MemberLists: Sendable {
    /// The schools that a partnership at work names among its members.
    var members: Set<URN> = []
    /// The authorities with a partnership at work that publishes a list.
    var listed: Set<ONSCode> = []
    /// The authorities with a partnership at work that publishes no list.
    var unlisted: Set<ONSCode> = []

    /// Whether all partnerships at work in an authority, and one at least, publish a list.
    func isComplete(in authority: ONSCode) -> Bool {
      listed.contains(authority) && !unlisted.contains(authority)
    }

    /// Whether a school of an authority is a member; nil where that is not known.
    func isMember(_ school: URN, of authority: ONSCode) -> Bool? {
      if members.contains(school) { return true }
      return isComplete(in: authority) ? false : nil
    }
  }

  /// The schools, ascending by URN.
  private(set) var schools: [SchoolProfile] = []
  /// The academy trusts with a counted school, ascending by UID.
  let trusts: [TrustPlaces]

  /// Gathers what the registers say of each school.
  init(_ registers: Registers, _ lists: MemberLists = MemberLists()) {
    let kinds = Dictionary(
      registers.trusts.map { ($0.uid, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let federations = Self.federations(registers)
    let begins = AcademyBeginnings(registers)
    var points: [GridPoint?] = []
    for school in registers.schools where school.isCounted {
      guard let authority = school.area.authority, let type = school.type else { continue }
      let trustKind = school.trustUID.flatMap { kinds[$0] ?? nil }
      let isTrust = trustKind?.isAcademyTrust == true
      let federation = federations[school.urn]
      let connection: Connection =
        if trustKind == .multiAcademyTrust {
          .multiAcademyTrust
        } else if federation != nil {
          .federation
        } else if lists.members.contains(school.urn) {
          .partnership
        } else if type.isAcademy, !isTrust {
          .trustUnknown
        } else if lists.unlisted.contains(authority) {
          .membershipUnknown
        } else {
          .unconnected
        }
      let beginning = type.isAcademy ? begins.beginning(of: school) : nil
      schools.append(
        SchoolProfile(
          urn: school.urn, authority: authority, kind: AreaTally.SchoolKind(school), type: type,
          pupils: school.pupilCount, trust: isTrust ? school.trustUID : nil,
          trustKind: isTrust ? trustKind : nil, federation: federation, connection: connection,
          isMembershipComplete: lists.isComplete(in: authority),
          isPartnershipMember: lists.isMember(school.urn, of: authority),
          academySince: beginning?.date, academyBasis: beginning?.basis))
      points.append(
        school.easting.flatMap { easting in
          school.northing.map { GridPoint(easting: Double(easting), northing: Double($0)) }
        })
    }
    trusts = TrustPlaces.all(of: schools, registers.authorities)
    let footprints = Dictionary(
      trusts.map { ($0.uid, $0.footprint) }, uniquingKeysWith: { first, _ in first })
    for place in schools.indices {
      schools[place].footprint = schools[place].trust.flatMap { footprints[$0] }
    }
    measure(points)
  }

  /// Measures how far each school is from those that it is joined to, or might be.
  private mutating func measure(_ points: [GridPoint?]) {
    let located = schools.indices.filter { points[$0] != nil }
    var ofTrust: [GroupUID: [Int]] = [:]
    for place in located {
      if let trust = schools[place].trust { ofTrust[trust, default: []].append(place) }
    }
    for places in ofTrust.values where places.count > 1 {
      let index = PointIndex(places.compactMap { points[$0] })
      for (number, place) in places.enumerated() {
        guard let point = points[place],
          let found = index.nearest(to: point, passing: number)
        else { continue }
        schools[place].nearestOfTrust = SchoolProfile.Neighbour(
          urn: schools[places[found.place]].urn, metres: Int(found.metres.rounded()))
      }
    }
    let connected = located.filter { schools[$0].connection.isConnected }
    let index = PointIndex(connected.compactMap { points[$0] })
    for place in located where !schools[place].connection.isConnected {
      guard let point = points[place] else { continue }
      let found = index.nearest(to: point)
      schools[place].nearestConnectedMetres = found.map { Int($0.metres.rounded()) }
    }
  }

  /// The open federation of each school that is in one; of several, that of the lowest UID.
  private static func federations(_ registers: Registers) -> [URN: GroupUID] {
    let open = Set(
      registers.trusts.lazy.filter { $0.kind == .federation && $0.status == .open }.map(\.uid))
    var federations: [URN: GroupUID] = [:]
    for membership in registers.memberships where open.contains(membership.groupUID) {
      if let left = membership.left, left <= registers.asAt { continue }
      if federations[membership.urn] == nil { federations[membership.urn] = membership.groupUID }
    }
    return federations
  }
}
