import Linkage

/// The ids of partnerships: readable, lasting, and never given out again.
public enum PartnershipID {
  /// Whether a text has the form of one: small letters, digits and single underscores.
  public static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return text.utf8.count <= 80 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isPlain) }
      && text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// The id that a name asks for.
  public static func of(_ name: String) -> String {
    PartnershipNames.normaliser.normalise(name).words
      .map { String(decoding: $0.utf8.filter(isPlain), as: UTF8.self) }
      .filter { !$0.isEmpty }.joined(separator: "_")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
