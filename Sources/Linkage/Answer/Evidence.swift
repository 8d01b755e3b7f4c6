import Glibc

/// One reason for or against an entity, with the bits that it is worth.
public struct Evidence: Hashable, Sendable {
  /// The reason in words: `word "bringhurst" agrees (rare)`.
  public let phrase: String
  /// The bits that it is worth for the entity; below zero against it.
  public let weight: Double

  /// So many bits are worth telling of at least.
  static let slightest = 0.05

  /// The reason and its bits: `same postcode +13.2`.
  public var description: String { "\(phrase) \(weight < 0 ? "-" : "+")\(Self.told(weight))" }

  /// A number of bits to a tenth, without its sign.
  static func told(_ bits: Double) -> String {
    let tenths = Int((min(bits.magnitude, 1e6) * 10).rounded())
    return String(tenths / 10) + "." + String(tenths % 10)
  }
}
