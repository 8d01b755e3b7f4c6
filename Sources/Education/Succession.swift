public import Tabular

/// That one school took the place of another, wholly or in part.
public struct Succession: Hashable, Sendable {
  /// How it took its place, in the words of published tables.
  public enum Kind: String, CaseIterable, Sendable {
    /// One school replaced another, as when it became an academy.
    case replaced
    /// Schools merged into one that went on.
    case merged
    /// Schools were amalgamated into a new one.
    case amalgamated
    /// A school was split.
    case split
  }

  /// The school that was there before.
  public let urn: URN
  /// The school that took its place.
  public let successor: URN
  /// How.
  public let kind: Kind
  /// The day on which the register says it happened, where it says so.
  public let date: CalendarDate?
  /// Whether only one of the two schools' records tells of it.
  public let isOneSided: Bool

  /// Creates a succession.
  public init(
    urn: URN, successor: URN, kind: Kind, date: CalendarDate?, isOneSided: Bool
  ) {
    self.urn = urn
    self.successor = successor
    self.kind = kind
    self.date = date
    self.isOneSided = isOneSided
  }
}
