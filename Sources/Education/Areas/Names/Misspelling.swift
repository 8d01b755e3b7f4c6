/// Finds the name that a misspelt one is most likely meant for, and how sure that is.
///
/// A slip is a letter left out, put in, doubled, exchanged with its neighbour or mistaken. Short
/// names are never guessed, a word that stands in some name is no slip for another (South is not
/// North), and a name that two others are nearly as close to is a choice.
struct Misspelling: Sendable {
  /// A name that some letters may be meant for.
  struct Candidate: Sendable {
    let words: [String]
    let letters: [UInt8]
    let entries: [AreaIndex.Entry]
  }

  /// A name that is close.
  struct Match: Sendable {
    let candidate: Candidate
    /// Slips between them.
    let slips: Int
  }

  /// The fewest letters of a name in which one slip, or two, are forgiven.
  ///
  /// Below six letters, one slip leads from a place to another (Bury, Bude; Derby, Denby).
  private static let leastLetters = [0, 6, 12]

  private let candidates: [Candidate]
  private let vocabulary: Set<String>

  init(_ index: AreaIndex) {
    vocabulary = index.vocabulary
    candidates = index.byWords.keys.sorted().compactMap { words in
      let entries = (index.byWords[words] ?? []).filter { $0.standing <= .core }
      let letters = Array(words.utf8.filter { $0 != 0x20 })
      guard !entries.isEmpty, letters.count >= Self.leastLetters[1] else { return nil }
      return Candidate(
        words: words.split(separator: " ").map(String.init), letters: letters, entries: entries)
    }
  }

  /// The names within two slips and one more, nearest first.
  func matches(_ words: [String]) -> [Match] {
    let letters = Array(words.joined().utf8)
    guard letters.count + 2 >= Self.leastLetters[1] else { return [] }
    var found: [Match] = []
    for candidate in candidates where abs(candidate.letters.count - letters.count) <= 3 {
      let slips = Self.slips(letters, candidate.letters, atMost: 3)
      if slips <= 3, isSlip(words, for: candidate.words) {
        found.append(Match(candidate: candidate, slips: slips))
      }
    }
    return found.enumerated().sorted {
      ($0.element.slips, $0.offset) < ($1.element.slips, $1.offset)
    }.map(\.element)
  }

  /// Whether every word that is not in the name is in no name.
  private func isSlip(_ words: [String], for name: [String]) -> Bool {
    words.allSatisfy { word in
      name.contains(word) || AreaWords.small.contains(word) || !vocabulary.contains(word)
    }
  }

  /// Whether so many slips are forgiven in a name of so many letters.
  static func isForgiven(_ slips: Int, in letters: Int) -> Bool {
    slips < leastLetters.count && letters >= leastLetters[slips]
  }

  /// The slips between two texts, neighbours exchanged being one; more than `limit` is `limit + 1`.
  ///
  /// - Complexity: O(length of one times the limit).
  static func slips(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int {
    guard abs(one.count - other.count) <= limit else { return limit + 1 }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var row = last
    for i in 0..<one.count {
      row[0] = i + 1
      var least = row[0]
      for j in 0..<other.count {
        let isSame = one[i] == other[j]
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (isSame ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return limit + 1 }
      (before, last, row) = (last, row, before)
    }
    return min(last[other.count], limit + 1)
  }
}
