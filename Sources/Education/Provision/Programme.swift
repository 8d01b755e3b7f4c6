public import Tabular

/// A programme, a kind of hub, or another arrangement that covers areas, as a pipeline declares it.
public struct Programme: Hashable, Sendable {
  /// What kind of arrangement it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A government programme for chosen areas.
    case programme
    /// Hubs, each serving an area.
    case hub
    /// Authorities that have joined for devolved powers.
    case combinedAuthority = "combined_authority"
  }

  /// The name in tables and addresses: `opportunity_areas`.
  public let key: String
  /// What kind it is.
  public let kind: Kind
  /// What it is called.
  public let title: String
  /// What it is, and what being listed means, in a sentence or two.
  public let definition: String
  /// The first day on which it applied; nil where its source does not say.
  public let startedOn: CalendarDate?
  /// The last day on which it applied; nil where it goes on or its source does not say.
  public let endedOn: CalendarDate?
  /// Whether an authority that its list leaves out is known to have none of it.
  public let isComplete: Bool

  /// Creates a programme.
  public init(
    key: String, kind: Kind, title: String, definition: String, startedOn: CalendarDate? = nil,
    endedOn: CalendarDate? = nil, isComplete: Bool = true
  ) {
    self.key = key
    self.kind = kind
    self.title = title
    self.definition = definition
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.isComplete = isComplete
  }

  /// Whether its list says when it applied; where not, its validity is unknown.
  public var isDated: Bool { startedOn != nil || endedOn != nil }
}
