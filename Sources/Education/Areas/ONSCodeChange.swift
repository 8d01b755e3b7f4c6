public import Tabular

/// An ONS code of an authority that is no longer in use, and what stands in its place.
public struct ONSCodeChange: Hashable, Sendable {
  /// The superseded code.
  public let code: ONSCode
  /// The name under that code.
  public let name: String
  /// The first day of the code.
  public let validFrom: CalendarDate
  /// The last day of the code.
  public let validTo: CalendarDate
  /// Today's ONS codes of the same ground, ascending.
  public let replacedBy: [ONSCode]

  /// Creates a change.
  public init(
    code: ONSCode, name: String, validFrom: CalendarDate, validTo: CalendarDate,
    replacedBy: [ONSCode]
  ) {
    self.code = code
    self.name = name
    self.validFrom = validFrom
    self.validTo = validTo
    self.replacedBy = replacedBy.sorted()
  }
}
