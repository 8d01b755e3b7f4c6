public import Linkage
public import Tabular

/// What the sources say of England's schools, read and joined, as at one day.
public struct Registers: Sendable {
  /// The day of the register of establishments.
  public let asAt: CalendarDate
  /// The authorities, of today and before.
  public let authorities: AuthorityRegister
  /// Every establishment, ascending by URN.
  public let schools: [School]
  /// Every group, ascending by UID.
  public let trusts: [Trust]
  /// Which school belongs to which group, ascending by URN and UID.
  public let memberships: [TrustMembership]
  /// Which school took the place of which, ascending by URN and successor.
  public let successions: [Succession]
  /// The answers to the mentions, ascending by source and text.
  public let links: [Link]
  /// The partnerships, as people keep them.
  public let partnerships: PartnershipRegister

  /// Creates registers of parts that are in order.
  public init(
    asAt: CalendarDate, authorities: AuthorityRegister, schools: [School], trusts: [Trust],
    memberships: [TrustMembership], successions: [Succession], links: [Link],
    partnerships: PartnershipRegister = .empty
  ) {
    self.asAt = asAt
    self.authorities = authorities
    self.schools = schools
    self.trusts = trusts
    self.memberships = memberships
    self.successions = successions
    self.links = links
    self.partnerships = partnerships
  }
}
