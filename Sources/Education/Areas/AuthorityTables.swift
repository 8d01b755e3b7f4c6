/// The tables of reference facts about England's areas, as a pipeline keeps them.
public struct AuthorityTables: Sendable {
  /// The authorities of today.
  public var authorities: [LocalAuthority]
  /// The authorities that reorganisations replaced.
  public var historic: [HistoricAuthority]
  /// ONS codes no longer in use.
  public var codeChanges: [ONSCodeChange]
  /// The nine regions.
  public var regions: [Region]
  /// Combined authorities and the like, of today and before.
  public var devolvedAreas: [DevolvedArea]
  /// Districts by year.
  public var districts: [District]
  /// Codes outside England.
  public var otherAreas: [OtherArea]
  /// Acronyms, everyday and former names, and areas of several authorities.
  public var otherNames: [OtherName] = []
  /// Districts that went in reorganisations, and whose ground they are now.
  public var formerDistricts: [FormerDistrict] = []
  /// The ONS codes of authorities and districts that are cities.
  public var cities: [ONSCode] = []
  /// Which authorities are most like which.
  public var neighbours: [StatisticalNeighbour] = []

  /// Creates tables; all but the authorities may be empty.
  public init(
    authorities: [LocalAuthority], historic: [HistoricAuthority] = [],
    codeChanges: [ONSCodeChange] = [], regions: [Region] = [], devolvedAreas: [DevolvedArea] = [],
    districts: [District] = [], otherAreas: [OtherArea] = []
  ) {
    self.authorities = authorities
    self.historic = historic
    self.codeChanges = codeChanges
    self.regions = regions
    self.devolvedAreas = devolvedAreas
    self.districts = districts
    self.otherAreas = otherAreas
  }
}
