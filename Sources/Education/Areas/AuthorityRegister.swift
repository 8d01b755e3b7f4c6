public import Tabular

/// England's local authorities of today and before, to be asked by code, by name and by date.
public struct AuthorityRegister: Sendable {
  /// The authorities of today, ascending by code.
  public let authorities: [LocalAuthority]
  /// The authorities that reorganisations replaced, by the day of that and then by code.
  public let historic: [HistoricAuthority]
  /// ONS codes no longer in use, ascending.
  public let codeChanges: [ONSCodeChange]
  /// The nine regions, ascending by code.
  public let regions: [Region]
  /// Combined authorities and the like, under each of their names.
  public let devolvedAreas: [DevolvedArea]
  /// Districts and where they lay in which years, ascending by code and year.
  public let districts: [District]
  /// Codes under which GIAS files establishments outside England.
  public let otherAreas: [OtherArea]
  /// Acronyms, everyday and former names, and areas of several authorities, ascending by name.
  public let otherNames: [OtherName]
  /// Districts that went in reorganisations, ascending by name.
  public let formerDistricts: [FormerDistrict]
  /// The ONS codes of authorities and districts that are cities.
  public let cities: Set<ONSCode>
  /// Which authorities are most like which, by authority and rank.
  public let neighbours: [StatisticalNeighbour]

  private let authorityByCode: [LACode: Int]
  private let authorityByONSCode: [ONSCode: Int]
  private let authorityByGIASName: [String: Int]
  private let historicByCode: [LACode: Int]
  private let historicByID: [HistoricLAID: Int]
  private let historicByGIASName: [String: Int]
  private let changeByCode: [ONSCode: Int]
  private let otherByCode: [LACode: Int]
  private let otherByGIASName: [String: Int]

  /// Creates a register of tables; of two rows with one key, the first stands.
  public init(_ tables: AuthorityTables) {
    authorities = tables.authorities.sorted { $0.code < $1.code }
    historic = tables.historic.sorted { ($0.replacedOn, $0.code) < ($1.replacedOn, $1.code) }
    codeChanges = tables.codeChanges.sorted { $0.code < $1.code }
    regions = tables.regions.sorted { $0.code < $1.code }
    devolvedAreas = tables.devolvedAreas.sorted { ($0.code, $0.name) < ($1.code, $1.name) }
    districts = tables.districts.sorted { ($0.code, $0.firstYear) < ($1.code, $1.firstYear) }
    otherAreas = tables.otherAreas.sorted { $0.code < $1.code }
    otherNames = tables.otherNames.filter { !$0.codes.isEmpty }.sorted {
      ($0.name, $0.codes[0]) < ($1.name, $1.codes[0])
    }
    formerDistricts = tables.formerDistricts.sorted {
      ($0.name, $0.replacedOn) < ($1.name, $1.replacedOn)
    }
    cities = Set(tables.cities)
    neighbours = tables.neighbours.sorted { ($0.authority, $0.rank) < ($1.authority, $1.rank) }
    authorityByCode = Self.index(authorities) { $0.code }
    authorityByONSCode = Self.index(authorities) { $0.onsCode }
    authorityByGIASName = Self.index(authorities) { $0.giasName }
    historicByCode = Self.index(historic) { $0.code }
    historicByID = Self.index(historic) { $0.id }
    historicByGIASName = Self.index(historic) { $0.giasName }
    changeByCode = Self.index(codeChanges) { $0.code }
    otherByCode = Self.index(otherAreas) { $0.code }
    otherByGIASName = Self.index(otherAreas) { $0.giasName }
  }

  private static func index<Row, Key: Hashable>(
    _ rows: [Row], by key: (Row) -> Key
  ) -> [Key: Int] {
    let pairs = rows.enumerated().map { (key($0.element), $0.offset) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Today's authorities

  /// The authority of today that has the three-digit code.
  public func authority(code: LACode) -> LocalAuthority? {
    authorityByCode[code].map { authorities[$0] }
  }

  /// The authority of today that has the ONS code, or had it and went on under a new one.
  ///
  /// A code whose ground is now several authorities' gives nil: see `successors(ofONSCode:)`.
  public func authority(onsCode: ONSCode) -> LocalAuthority? {
    if let index = authorityByONSCode[onsCode] { return authorities[index] }
    let successors = successors(ofONSCode: onsCode)
    return successors.count == 1 ? successors[0] : nil
  }

  /// The authority of today that GIAS calls so, letter for letter.
  public func authority(giasName: String) -> LocalAuthority? {
    authorityByGIASName[giasName].map { authorities[$0] }
  }

  /// The authorities of today on the ground of a superseded ONS code; none where it is not known.
  public func successors(ofONSCode code: ONSCode) -> [LocalAuthority] {
    guard let change = changeByCode[code] else { return [] }
    return codeChanges[change].replacedBy.compactMap {
      authorityByONSCode[$0].map { authorities[$0] }
    }
  }

  /// The region that has the code.
  public func region(_ code: ONSCode) -> Region? { regions.first { $0.code == code } }

  /// The devolved area that has the code today.
  public func devolvedArea(_ code: ONSCode) -> DevolvedArea? {
    devolvedAreas.first { $0.code == code && $0.endedOn == nil }
  }

  // MARK: Authorities of the past

  /// The historic authority that had the three-digit code.
  public func historic(code: LACode) -> HistoricAuthority? {
    historicByCode[code].map { historic[$0] }
  }

  /// The historic authority that our tables call so.
  public func historic(id: HistoricLAID) -> HistoricAuthority? {
    historicByID[id].map { historic[$0] }
  }

  /// The historic authority that GIAS calls so, letter for letter.
  public func historic(giasName: String) -> HistoricAuthority? {
    historicByGIASName[giasName].map { historic[$0] }
  }

  /// The codes that stood, on a day, in the place of what a code once meant, ascending.
  ///
  /// A code that still stood on that day is its own answer. Successors that were replaced in turn
  /// are followed, so Dorset of before 1997 gives three codes in 2018 and two from April 2019.
  public func codes(inPlaceOf code: LACode, asAt date: CalendarDate) -> [LACode] {
    var found: Set<LACode> = []
    var open = [code]
    var seen: Set<LACode> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let past = historic(code: next), past.replacedOn <= date {
        open.append(contentsOf: past.successors)
      } else {
        found.insert(next)
      }
    }
    return found.sorted()
  }

  // MARK: Where an establishment belongs

  /// Where GIAS's code and name place an establishment; the name is asked where the code says
  /// nothing.
  public func area(code: LACode?, giasName: String) -> SchoolArea {
    if let code {
      if let authority = authority(code: code) { return .englishLA(authority.onsCode) }
      if let past = historic(code: code) { return .historicLA(past.id) }
      if let other = otherByCode[code] { return otherAreas[other].area }
    }
    if let authority = authority(giasName: giasName) { return .englishLA(authority.onsCode) }
    if let past = historic(giasName: giasName) { return .historicLA(past.id) }
    if let other = otherByGIASName[giasName] { return otherAreas[other].area }
    return .unknown
  }
}
