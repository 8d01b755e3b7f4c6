import Glibc

/// One reason for or against an entity, with the bits that it is worth.
public struct Evidence: Hashable, Sendable {
  /// What was compared: a word, or a kind of context.
  public let feature: String
  /// How it came out.
  public let level: String
  /// The bits that it is worth for the entity; below zero against it.
  public let weight: Double

  /// The reason in a short phrase: `same "bringhurst" +14.6`.
  public var description: String {
    let tenths = (weight * 10).rounded() / 10
    return "\(level) \(feature) \(tenths < 0 ? "" : "+")\(tenths)"
  }
}
