public import Tabular

/// A name of a school or trust as some source writes it, with what stands beside it.
public struct NameQuestion: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The name of the local authority; empty where there is none.
  public var authority: String
  /// The code of the local authority; empty where there is none.
  public var authorityCode: String
  /// The postcode; empty where it is blank, nil where the source gives none at all.
  public var postcode: String?
  /// The town; empty where there is none.
  public var town: String
  /// The key of the register that the source states; empty where there is none.
  public var code: String
  /// The day as at which the name is meant; nil where it is not known.
  public var asAt: CalendarDate?

  /// Asks for a name.
  public init(
    _ name: String, authority: String = "", authorityCode: String = "", postcode: String? = nil,
    town: String = "", code: String = "", asAt: CalendarDate? = nil
  ) {
    self.name = name
    self.authority = authority
    self.authorityCode = authorityCode
    self.postcode = postcode
    self.town = town
    self.code = code
    self.asAt = asAt
  }
}
