public import Tabular

/// An authority that a reorganisation replaced.
public struct HistoricAuthority: Hashable, Sendable {
  /// The name in our tables, such as `909-2023`.
  public let id: HistoricLAID
  /// The three-digit code that it had.
  public let code: LACode
  /// Its everyday name: `Cumbria`.
  public let name: String
  /// Its name in GIAS: `Pre-LGR 2023 Cumbria`.
  public let giasName: String
  /// Its last ONS code; nil where it was replaced before ONS codes began.
  public let onsCode: ONSCode?
  /// The first day on which it was no more.
  public let replacedOn: CalendarDate
  /// The codes of what took its place on that day, ascending; some are historic themselves.
  public let successors: [LACode]
  /// What the table says beside it; often empty.
  public let note: String

  /// Creates a historic authority.
  public init(
    code: LACode, name: String, giasName: String, onsCode: ONSCode?, replacedOn: CalendarDate,
    successors: [LACode], note: String = ""
  ) {
    id = HistoricLAID(code: code, replacedOn: replacedOn)
    self.code = code
    self.name = name
    self.giasName = giasName
    self.onsCode = onsCode
    self.replacedOn = replacedOn
    self.successors = successors.sorted()
    self.note = note
  }
}
