/// A code under which GIAS files establishments that belong to no authority of England.
public struct OtherArea: Hashable, Sendable {
  /// The three-digit code.
  public let code: LACode
  /// The name as GIAS writes it: `Jersey Offshore Establishments`.
  public let giasName: String
  /// What it means for an establishment.
  public let area: SchoolArea

  /// Creates an area.
  public init(code: LACode, giasName: String, area: SchoolArea) {
    self.code = code
    self.giasName = giasName
    self.area = area
  }
}
