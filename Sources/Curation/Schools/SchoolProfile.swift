public import Education
public import Tabular

/// What the figures of areas know of one school: it is open, state-funded and under an authority.
public struct SchoolProfile: Hashable, Sendable {
  /// What says since when a school has been an academy.
  public enum AcademyBasis: String, CaseIterable, Sendable {
    /// Its own day of opening.
    case openDate = "open_date"
    /// The day on which the register links it to the school whose place it took.
    case succession
    /// The day on which the school whose place it took closed.
    case predecessorClosed = "predecessor_closed"
  }

  /// Another school, and how far it is.
  public struct Neighbour: Hashable, Sendable {
    /// The other school.
    public let urn: URN
    /// Metres in a straight line, to the nearest whole one.
    public let metres: Int
  }

  /// The school.
  public let urn: URN
  /// Its authority.
  public let authority: ONSCode
  /// What kind of school it is.
  public let kind: AreaTally.SchoolKind
  /// Its type, which says who answers for it.
  public let type: EstablishmentType
  /// Pupils on roll; nil where not known.
  public let pupils: Int?
  /// The academy trust that the register names.
  public let trust: GroupUID?
  /// That trust's kind.
  public let trustKind: Trust.Kind?
  /// How far that trust's schools reach.
  public var footprint: TrustFootprint?
  /// The open federation that it belongs to.
  public let federation: GroupUID?
  /// How it is joined to others.
  public let connection: Connection
  /// Whether all partnerships at work in its authority, and one at least, publish their members.
  public let isMembershipComplete: Bool
  /// Whether a partnership names it among its members; nil where none does and not all publish them.
  public let isPartnershipMember: Bool?
  /// The nearest other school of the same trust, where both stand on the grid.
  public var nearestOfTrust: Neighbour?
  /// Metres to the nearest connected school, for a school that is not connected.
  public var nearestConnectedMetres: Int?
  /// The day since which it has been an academy; nil where it is none, or that is not known.
  public let academySince: CalendarDate?
  /// What says so.
  public let academyBasis: AcademyBasis?
}
