import Linkage
public import Education

/// The tallies of England, its regions and its local authorities.
public struct LAProfile: Sendable {
  /// England.
  public let england: AreaTally
  /// The regions, ascending by code.
  public let regions: [(region: Region, tally: AreaTally)]
  /// The authorities, ascending by ONS code.
  public let authorities: [(authority: LocalAuthority, tally: AreaTally)]

  /// Counts the schools of the registers, each in its authority, its region and England.
  init(_ registers: Registers, _ schools: SchoolProfiles, _ atWork: PartnershipsAtWork) {
    let locals = registers.authorities.authorities.sorted { $0.onsCode < $1.onsCode }
    let regions = registers.authorities.regions
    let regionPlaces = Dictionary(
      regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      locals.enumerated().map { ($1.onsCode, $0) }, uniquingKeysWith: { first, _ in first })
    let sizes = Dictionary(
      schools.trusts.map { ($0.uid, $0.schoolCount) }, uniquingKeysWith: { first, _ in first })
    var england = AreaTally()
    var regional = [AreaTally](repeating: AreaTally(), count: regions.count)
    var local = [AreaTally](repeating: AreaTally(), count: locals.count)
    func forEachArea(of authority: ONSCode?, _ count: (inout AreaTally) -> Void) {
      guard let authority, let place = places[authority] else { return }
      count(&england)
      count(&local[place])
      if let region = regionPlaces[locals[place].regionCode] { count(&regional[region]) }
    }
    for school in schools.schools {
      forEachArea(of: school.authority) { $0.count(school, sizes: sizes) }
    }
    for school in registers.schools where school.isOpen && school.type?.group == .independent {
      forEachArea(of: school.area.authority) { $0.countIndependent() }
    }
    for standing in atWork.standings {
      for authority in standing.coverage.keys {
        forEachArea(of: authority) { $0.count(standing) }
      }
    }
    for link in registers.links where link.mention.kind == AuthorityResolver.kind {
      var counted: Set<Int> = []
      // What is known to be no authority of today's England is not England's to link.
      let isElsewhere = link.verdict == .none && link.method == .code
      guard link.verdict != .historic, !isElsewhere else { continue }
      for target in link.targets {
        guard let code = ONSCode(target), let place = places[code] else { continue }
        local[place].countNames(link.mention.count, linked: link.isOne)
        if let region = regionPlaces[locals[place].regionCode], counted.insert(region).inserted {
          regional[region].countNames(link.mention.count, linked: link.isOne)
        }
      }
      england.countNames(link.mention.count, linked: link.isOne)
    }
    self.england = england
    self.regions = Array(zip(regions, regional)).map { (region: $0, tally: $1) }
    authorities = Array(zip(locals, local)).map { (authority: $0, tally: $1) }
  }
}
