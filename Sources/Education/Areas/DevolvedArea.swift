public import Tabular

/// A combined authority, or another area with devolved powers, under one of its names.
public struct DevolvedArea: Hashable, Sendable {
  /// The ONS code; a code may have borne several names.
  public let code: ONSCode
  /// The name.
  public let name: String
  /// The first day of the name, where DfE's list states it.
  public let introducedOn: CalendarDate?
  /// The last day of the name; nil where it still stands.
  public let endedOn: CalendarDate?

  /// Creates a devolved area.
  public init(
    code: ONSCode, name: String, introducedOn: CalendarDate? = nil, endedOn: CalendarDate? = nil
  ) {
    self.code = code
    self.name = name
    self.introducedOn = introducedOn
    self.endedOn = endedOn
  }
}
