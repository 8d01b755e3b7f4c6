public import Tabular

/// A district that went when the county around it was split or became one authority.
public struct FormerDistrict: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The first day on which it was no more.
  public let replacedOn: CalendarDate
  /// The three-digit code of the authority on whose ground it has lain since.
  public let authorityCode: LACode

  /// Creates a district.
  public init(name: String, replacedOn: CalendarDate, authorityCode: LACode) {
    self.name = name
    self.replacedOn = replacedOn
    self.authorityCode = authorityCode
  }
}
