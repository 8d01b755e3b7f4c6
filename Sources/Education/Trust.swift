public import Tabular

/// A group of establishments in GIAS: academy trusts, and federations, sponsors and others.
public struct Trust: Hashable, Sendable {
  /// GIAS's kinds of group, in the words of published tables.
  public enum Kind: String, CaseIterable, Sendable {
    /// Maintained schools under one governing body.
    case federation
    /// The foundation of one or more foundation schools; no academy trust.
    case foundationTrust = "foundation_trust"
    /// A sponsor of academies.
    case schoolSponsor = "school_sponsor"
    /// An academy trust that may have several academies.
    case multiAcademyTrust = "multi_academy_trust"
    /// An umbrella trust, joining trusts that stay separate.
    case umbrellaTrust = "umbrella_trust"
    /// A group of children's centres.
    case childrensCentresGroup = "childrens_centres_group"
    /// Children's centres that work together.
    case childrensCentresCollaboration = "childrens_centres_collaboration"
    /// An academy trust with one academy.
    case singleAcademyTrust = "single_academy_trust"
    /// An academy trust with one secure academy.
    case secureSingleAcademyTrust = "secure_single_academy_trust"

    /// Whether its schools are academies that it runs.
    public var isAcademyTrust: Bool {
      self == .multiAcademyTrust || self == .singleAcademyTrust
        || self == .secureSingleAcademyTrust
    }
  }

  /// Whether a group is at work, in the words of published tables.
  public enum Status: String, CaseIterable, Sendable {
    /// At work.
    case open
    /// No longer at work.
    case closed
    /// Not yet at work.
    case proposedToOpen = "proposed_to_open"
    /// Entered by mistake.
    case createdInError = "created_in_error"
  }

  /// The key.
  public let uid: GroupUID
  /// The Group ID, such as `TR00044`; empty for most federations, and shared by a few groups.
  public let groupID: String
  /// The name as registered, often in capitals.
  public let name: String
  /// The kind of group; nil where the register's word is not one we know.
  public let kind: Kind?
  /// Whether it is at work; nil where the register's word is not one we know.
  public let status: Status?
  /// The day it opened, or was incorporated, where known.
  public let openDate: CalendarDate?
  /// The day it closed, where known.
  public let closedDate: CalendarDate?
  /// Companies House number, eight characters with leading zeros; empty where it has none.
  public let companiesHouseNumber: String
  /// UK provider reference number; empty where it has none.
  public let ukprn: String
  /// Town.
  public let town: String
  /// Postcode.
  public let postcode: String
  /// The data record in the source, counted from 1; 0 for a group known only from other records.
  public let record: Int

  /// Creates a group.
  public init(
    uid: GroupUID, groupID: String = "", name: String, kind: Kind?, status: Status?,
    openDate: CalendarDate? = nil, closedDate: CalendarDate? = nil,
    companiesHouseNumber: String = "", ukprn: String = "", town: String = "",
    postcode: String = "", record: Int
  ) {
    self.uid = uid
    self.groupID = groupID
    self.name = name
    self.kind = kind
    self.status = status
    self.openDate = openDate
    self.closedDate = closedDate
    self.companiesHouseNumber = companiesHouseNumber
    self.ukprn = ukprn
    self.town = town
    self.postcode = postcode
    self.record = record
  }
}
