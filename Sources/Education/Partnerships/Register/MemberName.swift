import Linkage

/// Whether a member's name, as somebody wrote it, can be that of the register.
enum MemberName {
  /// The least likeness of two words that may be one.
  private static let leastLikeness = 0.88

  /// Words that say what kind of school or trust it is, and so tell none from another.
  private static let usual = Set(SchoolNames.lexicon.groups.flatMap(\.words))
    .union(["the", "of", "and", "for", "at", "in", "trust", "learning", "education", "multi"])

  /// Whether no word that tells schools or trusts apart is alike in both names.
  static func isAnother(_ written: String, than registered: String) -> Bool {
    let (one, two) = (words(of: written), words(of: registered))
    guard !one.isEmpty, !two.isEmpty, initials(of: written).isDisjoint(with: two),
      initials(of: registered).isDisjoint(with: one)
    else { return false }
    return !one.contains { word in
      two.contains {
        JaroWinkler.likeness(Array(word.utf8)[...], Array($0.utf8)[...]) >= leastLikeness
      }
    }
  }

  private static func words(of name: String) -> Set<String> {
    let all = SchoolNames.normaliser.normalise(name).words
    let telling = all.filter { !usual.contains($0) }
    return Set(telling.isEmpty ? all : telling)
  }

  private static func initials(of name: String) -> Set<String> {
    let words = SchoolNames.normaliser.normalise(name).words
    return words.count > 1 ? [String(words.compactMap(\.first))] : []
  }
}
