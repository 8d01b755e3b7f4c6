/// How a school is joined to others, by the closest tie that the sources tell of.
public enum Connection: String, CaseIterable, Sendable {
  /// It belongs to a multi-academy trust.
  case multiAcademyTrust = "multi_academy_trust"
  /// It shares a governing body with other maintained schools.
  case federation
  /// A partnership names it among its members.
  case partnership
  /// It is an academy whose trust the register does not name.
  case trustUnknown = "trust_unknown"
  /// Its authority has a partnership that publishes no list of members.
  case membershipUnknown = "membership_unknown"
  /// None of these: a single-academy trust alone does not connect a school.
  case unconnected

  /// Whether it is known to be joined to others.
  public var isConnected: Bool {
    self == .multiAcademyTrust || self == .federation || self == .partnership
  }

  /// Whether the sources leave open if it is.
  public var isUnknown: Bool { self == .trustUnknown || self == .membershipUnknown }
}
