public import Tabular

/// An establishment of the register: mostly schools, and everything else that GIAS holds.
public struct School: Hashable, Sendable {
  /// The key.
  public let urn: URN
  /// The name as registered.
  public let name: String
  /// The seven-digit number; nil where it has no establishment number or no authority's code.
  public let laestab: LAEstab?
  /// The authority's code as GIAS has it, which may be historic or none of England's.
  public let giasLACode: LACode?
  /// The authority's name as GIAS has it.
  public let giasLAName: String
  /// Where that places it.
  public let area: SchoolArea
  /// Its type; nil where the register gives none, or one that we do not know.
  public let type: EstablishmentType?
  /// Its type as the register writes it.
  public let typeName: String
  /// Whether it is at work; nil where the register's word is not one we know.
  public let status: SchoolStatus?
  /// The day it opened, where known.
  public let openDate: CalendarDate?
  /// The day it closed, where known.
  public let closeDate: CalendarDate?
  /// Its phase; nil where the register's word is not one we know.
  public let phase: Phase?
  /// Pupils on roll; nil where not known.
  public let pupilCount: Int?
  /// The group that the register names beside it: an academy trust, or a foundation's trust.
  public let trustUID: GroupUID?
  /// That group's name as the register has it.
  public let trustName: String
  /// UK provider reference number.
  public let ukprn: String
  /// First line of the address.
  public let street: String
  /// Second line of the address.
  public let locality: String
  /// Third line of the address.
  public let address3: String
  /// Town.
  public let town: String
  /// County as GIAS writes it.
  public let countyName: String
  /// Postcode as GIAS writes it.
  public let postcode: String
  /// Metres east on the National Grid; nil where the register has none.
  public let easting: Int?
  /// Metres north on the National Grid; nil where the register has none.
  public let northing: Int?
  /// The data record in the source, counted from 1.
  public let record: Int

  /// Creates an establishment.
  public init(
    urn: URN, name: String, laestab: LAEstab? = nil, giasLACode: LACode? = nil,
    giasLAName: String = "", area: SchoolArea, type: EstablishmentType?, typeName: String = "",
    status: SchoolStatus?, openDate: CalendarDate? = nil, closeDate: CalendarDate? = nil,
    phase: Phase?, pupilCount: Int? = nil, trustUID: GroupUID? = nil, trustName: String = "",
    ukprn: String = "", street: String = "", locality: String = "", address3: String = "",
    town: String = "", countyName: String = "", postcode: String = "", easting: Int? = nil,
    northing: Int? = nil, record: Int
  ) {
    self.urn = urn
    self.name = name
    self.laestab = laestab
    self.giasLACode = giasLACode
    self.giasLAName = giasLAName
    self.area = area
    self.type = type
    self.typeName = typeName
    self.status = status
    self.openDate = openDate
    self.closeDate = closeDate
    self.phase = phase
    self.pupilCount = pupilCount
    self.trustUID = trustUID
    self.trustName = trustName
    self.ukprn = ukprn
    self.street = street
    self.locality = locality
    self.address3 = address3
    self.town = town
    self.countyName = countyName
    self.postcode = postcode
    self.easting = easting
    self.northing = northing
    self.record = record
  }

  /// Whether pupils attend it.
  public var isOpen: Bool { status?.isOpen ?? false }

  /// Whether it counts among the state-funded; a school of unknown type does not.
  public var isStateFunded: Bool { type?.isStateFunded ?? false }

  /// Whether it counts in an area's figures: open, state-funded, under one of today's authorities.
  public var isCounted: Bool { isOpen && isStateFunded && area.authority != nil }
}
