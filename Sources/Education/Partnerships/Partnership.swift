/// A partnership of schools in an area, as the mentions of several sources make it known.
public struct Partnership: Hashable, Sendable {
  /// The id, which endures when names, sources and models change.
  public let id: String
  /// The name that most sources give, the longest of equals.
  public let name: String
  /// Every name and acronym met, sorted, the name itself among them.
  public let names: [String]
  /// The authorities that it is named with, ascending.
  public let authorities: [LACode]
  /// The sources that name it, sorted.
  public let sources: [String]

  /// Creates a partnership.
  public init(
    id: String, name: String, names: [String], authorities: [LACode], sources: [String] = []
  ) {
    self.id = id
    self.name = name
    self.names = Set(names + [name]).sorted()
    self.authorities = Set(authorities).sorted()
    self.sources = Set(sources).sorted()
  }
}

/// An id that another id took the place of.
public struct PartnershipRedirect: Hashable, Sendable {
  /// Why an id went.
  public enum Reason: String, CaseIterable, Sendable {
    /// Two partnerships turned out to be one.
    case merged
    /// No source names it any more.
    case gone
  }

  /// The id that went.
  public let from: String
  /// The id that stands for it; nil where none does.
  public let to: String?
  /// Why.
  public let reason: Reason
}
