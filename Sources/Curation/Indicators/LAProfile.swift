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

  /// Counts the open schools of the registers, each in its authority, its region and England.
  public init(_ registers: Registers) {
    let locals = registers.authorities.authorities.sorted { $0.onsCode < $1.onsCode }
    let regions = registers.authorities.regions
    let regionPlaces = Dictionary(
      regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      locals.enumerated().map { ($1.onsCode, $0) }, uniquingKeysWith: { first, _ in first })
    let kinds = Dictionary(
      registers.trusts.map { ($0.uid, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var england = AreaTally()
    var regional = [AreaTally](repeating: AreaTally(), count: regions.count)
    var local = [AreaTally](repeating: AreaTally(), count: locals.count)
    for school in registers.schools where school.isOpen {
      guard let code = school.area.authority, let place = places[code] else { continue }
      let trust = school.trustUID.flatMap { kinds[$0] ?? nil }
      england.count(school, trust: trust)
      local[place].count(school, trust: trust)
      if let region = regionPlaces[locals[place].regionCode] {
        regional[region].count(school, trust: trust)
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
