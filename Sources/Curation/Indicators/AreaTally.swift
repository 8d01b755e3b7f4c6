public import Education
import Tabular

/// What was counted in one area: the figures from which every indicator is reckoned.
public struct AreaTally: Hashable, Sendable {
  /// A trust at work in the area.
  public struct TrustHere: Hashable, Sendable {
    /// Its kind.
    public let kind: Trust.Kind
    /// How far all its schools reach.
    public let footprint: TrustFootprint
    /// Counted schools that it has anywhere.
    public let size: Int
    /// Counted schools that it has here.
    public var schools = 0
  }

  /// Open state-funded schools.
  public private(set) var schools = 0
  /// Of these, those of each kind.
  public private(set) var schoolsByKind: [SchoolKind: Int] = [:]
  /// Of these, those joined to others in each way.
  public private(set) var schoolsByConnection: [Connection: Int] = [:]
  /// Of these, those maintained by a local authority.
  public private(set) var maintained = 0
  /// Of these, academies and free schools.
  public private(set) var academies = 0
  /// Of these, academies by the year in which they became academies, where that is known.
  public private(set) var academiesByYear: [Int: Int] = [:]
  /// Academies whose trust the register names.
  public private(set) var academiesWithTrust = 0
  /// Pupils on roll where known.
  public private(set) var pupils = 0
  /// Schools whose pupils are known.
  public private(set) var schoolsWithPupils = 0
  /// Pupils in academies where known.
  public private(set) var academyPupils = 0
  /// Open independent schools.
  public private(set) var independents = 0
  /// Academy trusts with an open school here.
  public private(set) var trusts: [GroupUID: TrustHere] = [:]
  /// Federations with an open school here.
  public private(set) var federations: Set<GroupUID> = []
  /// Schools in them.
  public private(set) var federationSchools = 0
  /// Area-based education partnerships of the register at work here, by id.
  public private(set) var partnerships: Set<String> = []
  /// What may be a partnership: nobody has researched its kind; by id.
  public private(set) var partnershipCandidates: Set<String> = []
  /// What is known to be something else, by id.
  public private(set) var otherCollaborations: Set<String> = []
  /// Schools of which it is known whether a partnership names them among its members.
  public private(set) var schoolsOfKnownMembership = 0
  /// Of these, those that one names.
  public private(set) var partnershipMembers = 0
  /// Schools of authorities in which all partnerships publish their members, and those that they name.
  private(set) var completeMembership = PartnershipsAtWork.Membership()
  /// Authorities that are, or lie in, the area and have a counted school.
  public private(set) var authorities: Set<ONSCode> = []
  /// Partnerships here that state how many schools could belong to them, and how many do.
  public private(set) var partnershipsOfStatedMembership = 0
  /// Schools that could belong to the partnerships here that state it, and those that do.
  private(set) var statedMembership = PartnershipsAtWork.Membership()
  /// Metres from schools of a trust to the nearest other school of theirs.
  public private(set) var metresOfTrust: [Int] = []
  /// Metres from unconnected schools to the nearest connected school.
  public private(set) var metresOfUnconnected: [Int] = []
  /// Rows of sources that name this area, alone or among choices.
  public private(set) var namedRows = 0
  /// Of these, rows that were linked to it.
  public private(set) var linkedRows = 0

  /// Counts of nothing yet.
  init() {}

  /// Schools of one kind.
  public func schools(_ kind: SchoolKind) -> Int { schoolsByKind[kind] ?? 0 }

  /// Schools that are joined to others in one way.
  public func schools(_ connection: Connection) -> Int { schoolsByConnection[connection] ?? 0 }

  /// Unconnected schools; nil where all that might be unconnected are under authorities with a
  /// partnership that publishes no list, so that none is known to be, and none not to be.
  public var unconnected: Int? {
    let known = schools(.unconnected)
    return known == 0 && schools(.membershipUnknown) > 0 ? nil : known
  }

  /// Schools of which it is known whether they are joined to others.
  public var schoolsOfKnownConnection: Int {
    schools - schools(.trustUnknown) - schools(.membershipUnknown)
  }

  /// The trusts at work of some sort, and their schools here.
  public func trusts(where holds: (TrustHere) -> Bool) -> (count: Int, schools: Int) {
    trusts.values.reduce(into: (0, 0)) { sum, trust in
      if holds(trust) { sum = (sum.0 + 1, sum.1 + trust.schools) }
    }
  }

  /// Counts an open state-funded school; `sizes` holds the counted schools of each trust.
  mutating func count(_ school: SchoolProfile, sizes: [GroupUID: Int]) {
    schools += 1
    authorities.insert(school.authority)
    schoolsByKind[school.kind, default: 0] += 1
    schoolsByConnection[school.connection, default: 0] += 1
    if school.type.group == .maintained { maintained += 1 }
    if let count = school.pupils {
      pupils += count
      schoolsWithPupils += 1
      if school.type.isAcademy { academyPupils += count }
    }
    if school.type.isAcademy {
      academies += 1
      if school.trust != nil { academiesWithTrust += 1 }
      if let year = school.academySince?.year { academiesByYear[year, default: 0] += 1 }
    }
    if let federation = school.federation {
      federations.insert(federation)
      federationSchools += 1
    }
    if let isMember = school.isPartnershipMember {
      schoolsOfKnownMembership += 1
      if isMember { partnershipMembers += 1 }
    }
    if school.isMembershipComplete {
      completeMembership.eligible += 1
      if school.isPartnershipMember == true { completeMembership.members += 1 }
    }
    if let metres = school.nearestOfTrust?.metres { metresOfTrust.append(metres) }
    if school.connection == .unconnected, let metres = school.nearestConnectedMetres {
      metresOfUnconnected.append(metres)
    }
    guard let uid = school.trust, let kind = school.trustKind, let footprint = school.footprint
    else { return }
    let known = TrustHere(kind: kind, footprint: footprint, size: sizes[uid] ?? 0)
    trusts[uid, default: known].schools += 1
  }

  /// Counts a collaboration of the register that is at work here.
  mutating func count(_ standing: PartnershipsAtWork.Standing) {
    if standing.isCandidate { partnershipCandidates.insert(standing.entry.id) }
    guard standing.isPartnership else {
      if !standing.isCandidate { otherCollaborations.insert(standing.entry.id) }
      return
    }
    let isNew = partnerships.insert(standing.entry.id).inserted
    guard isNew, standing.onlyAuthority != nil, let stated = standing.statedMembership else {
      return
    }
    partnershipsOfStatedMembership += 1
    statedMembership.members += stated.members
    statedMembership.eligible += stated.eligible
  }

  /// Counts an open independent school.
  mutating func countIndependent() { independents += 1 }

  /// Counts rows of sources that name the area.
  mutating func countNames(_ rows: Int, linked: Bool) {
    namedRows += rows
    if linked { linkedRows += rows }
  }
}
