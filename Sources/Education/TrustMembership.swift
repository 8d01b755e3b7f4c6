public import Tabular

/// That a school belongs to a group, and since when.
public struct TrustMembership: Hashable, Sendable {
  /// Which register says so.
  public enum Basis: String, CaseIterable, Sendable {
    /// The establishments' own record, as at the register's date.
    case establishments
    /// The list of groups and their establishments, as at that list's date.
    case groupLinks = "group_links"
    /// Both.
    case both
  }

  /// The school.
  public let urn: URN
  /// The group.
  public let groupUID: GroupUID
  /// The day it joined, where known.
  public let joined: CalendarDate?
  /// The day it left, where known and where it has.
  public let left: CalendarDate?
  /// Which register says so.
  public let basis: Basis

  /// Creates a membership.
  public init(
    urn: URN, groupUID: GroupUID, joined: CalendarDate?, left: CalendarDate? = nil, basis: Basis
  ) {
    self.urn = urn
    self.groupUID = groupUID
    self.joined = joined
    self.left = left
    self.basis = basis
  }
}
