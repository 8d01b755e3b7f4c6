/// The kinds of time that DfE's statistics service knows, in families that may stand in one file.
enum EESTimeIdentifier {
  private struct Family {
    let words: [String]
    let digits: Int
  }

  private static let families: [Family] = [
    Family(words: ["Calendar year"], digits: 4),
    Family(words: ["Reporting year"], digits: 4),
    Family(words: ["Academic year"], digits: 6),
    Family(words: ["Financial year"], digits: 6),
    Family(words: ["Tax year"], digits: 6),
    Family(words: ["Autumn and spring term"], digits: 6),
    Family(words: ["Autumn term", "Spring term", "Summer term"], digits: 6),
    Family(words: (1...52).map { "Week \($0)" }, digits: 4),
    Family(
      words: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ], digits: 4),
    Family(words: (1...4).map { "Financial year Q\($0)" }, digits: 6),
    Family(words: ["Part 1 (April to September)", "Part 2 (October to March)"], digits: 6),
  ]

  /// Whether the service knows the word.
  static func isKnown(_ word: String) -> Bool { family(of: word) != nil }

  /// The words that may stand beside this one; none where the service does not know it.
  static func family(with word: String) -> [String] { family(of: word)?.words ?? [] }

  /// How many digits a time period of this kind has; nil where the service does not know it.
  static func digits(of word: String) -> Int? { family(of: word)?.digits }

  private static func family(of word: String) -> Family? {
    families.first { $0.words.contains(word) }
  }
}
