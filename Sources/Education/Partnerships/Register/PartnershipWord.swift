/// A word of a closed list, and what it means.
public struct PartnershipWord: Hashable, Sendable {
  /// The word as it stands in a cell.
  public let value: String
  /// What it means to a reader.
  public let definition: String

  /// Declares a word.
  public init(_ value: String, _ definition: String) {
    self.value = value
    self.definition = definition
  }
}
