import Education
import Geography
import Linkage
import Tabular

/// The inputs of a release as its tables want them: looked up, split and set in order.
public struct ReleaseContent: Sendable {
  /// A record that names something which no register holds.
  struct UnresolvedReference: Hashable, Sendable {
    let table: String
    let key: String
    let column: String
    let value: String
  }

  /// An authority's cells in the rows of its schools, made once for all of them.
  struct AuthorityCells: Sendable {
    let newCode: ArraySlice<UInt8>
    let oldCode: ArraySlice<UInt8>
    let name: ArraySlice<UInt8>

    init(_ authority: LocalAuthority) {
      newCode = Array(authority.onsCode.value.utf8)[...]
      oldCode = Array(authority.code.description.utf8)[...]
      name = Array(authority.name.utf8)[...]
    }
  }

  /// What everything derives from.
  public let inputs: ReleaseInputs
  /// The schools that the figures of areas count.
  let schoolProfiles: SchoolProfiles
  /// The figures of the areas.
  public let profile: LAProfile
  /// What changed against the release before; nil until the tables that it is read from are there.
  public internal(set) var change: DomainChange?

  let authorities: [LocalAuthority]
  let historicAuthorities: [HistoricAuthority]
  let authorityCells: [ONSCode: AuthorityCells]
  let academyTrusts: Set<GroupUID>
  let trustMemberships: [TrustMembership]
  let groupMemberships: [TrustMembership]
  let successions: [Succession]
  let partnerships: PartnershipContent
  let reviewQueue: ReviewQueue
  let unresolved: [UnresolvedReference]

  /// Prepares the inputs; records that point at nothing are set apart.
  init(_ inputs: ReleaseInputs) {
    self.inputs = inputs
    let registers = inputs.registers
    let schools = Set(registers.schools.lazy.map(\.urn))
    let academyTrusts = Set(
      registers.trusts.lazy.filter { $0.kind?.isAcademyTrust == true }.map(\.uid))
    partnerships = PartnershipContent(inputs, schools: schools, trusts: academyTrusts)
    schoolProfiles = SchoolProfiles(registers, partnerships.memberLists(asAt: registers.asAt))
    profile = LAProfile(registers, schoolProfiles, partnerships.atWork)
    authorities = profile.authorities.map(\.authority)
    historicAuthorities = registers.authorities.historic.sorted { $0.id < $1.id }
    authorityCells = Dictionary(
      authorities.map { ($0.onsCode, AuthorityCells($0)) }, uniquingKeysWith: { first, _ in first })
    let groups = Set(registers.trusts.lazy.filter { $0.kind?.isAcademyTrust != true }.map(\.uid))
    self.academyTrusts = academyTrusts
    var unresolved = partnerships.unresolved

    var inTrusts: [TrustMembership] = []
    var inGroups: [TrustMembership] = []
    for membership in registers.memberships {
      let isTrust = academyTrusts.contains(membership.groupUID)
      let table = isTrust ? "school_trusts" : "school_groups"
      let key = "\(membership.urn)-\(membership.groupUID)"
      if !schools.contains(membership.urn) {
        unresolved.append(
          UnresolvedReference(
            table: table, key: key, column: "urn", value: membership.urn.description))
      } else if isTrust {
        inTrusts.append(membership)
      } else if groups.contains(membership.groupUID) {
        inGroups.append(membership)
      } else {
        unresolved.append(
          UnresolvedReference(
            table: table, key: key, column: "group_uid", value: membership.groupUID.description))
      }
    }
    trustMemberships = inTrusts
    groupMemberships = inGroups

    var successions: [Succession] = []
    for succession in registers.successions {
      let key = "\(succession.urn)-\(succession.successor)-\(succession.kind.rawValue)"
      let isKnown = schools.contains(succession.urn)
      if isKnown, schools.contains(succession.successor) {
        successions.append(succession)
      } else {
        unresolved.append(
          UnresolvedReference(
            table: "school_successions", key: key, column: isKnown ? "successor_urn" : "urn",
            value: (isKnown ? succession.successor : succession.urn).description))
      }
    }
    self.successions = successions
    reviewQueue = ReviewQueue(inputs, profile)
    self.unresolved = unresolved.sorted {
      ($0.table, $0.key, $0.column) < ($1.table, $1.key, $1.column)
    }
  }

  /// The collaborations at work on the day of the release, and where.
  var atWork: PartnershipsAtWork { partnerships.atWork }

  /// The place of a school on WGS 84, where the register has its grid reference.
  func place(of school: School) -> Coordinate? {
    guard let easting = school.easting, let northing = school.northing else { return nil }
    return GridPoint(easting: Double(easting), northing: Double(northing)).wgs84
  }

  /// The sources that an indicator rests on.
  func sources(of indicator: Indicator) -> [SourceReference] {
    inputs.sources.filter { indicator.dialects.contains($0.dialect) }
  }

  /// The day of the newest source that an indicator rests on.
  func asAt(of indicator: Indicator) -> CalendarDate {
    let register = indicator.restsOnPartnerships ? partnerships.register.newestDate : nil
    return (sources(of: indicator).compactMap(\.date) + [register].compactMap { $0 }).max()
      ?? inputs.registers.asAt
  }

  /// The sources that an indicator rests on by title, each with its date.
  func sourceTitles(of indicator: Indicator) -> String {
    let titles = sources(of: indicator).map { source in
      source.date.map { "\(source.title) (\($0))" } ?? source.title
    }
    let register = indicator.restsOnPartnerships ? ["Register of partnerships"] : []
    return (titles + register).joined(separator: "; ")
  }
}
