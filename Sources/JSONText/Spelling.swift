/// Finds the word that somebody most likely meant.
public enum Spelling {
  /// The one of the words that the mistyped one is nearest to; nil where none is near.
  ///
  /// Near is one slip in three letters, three at most; capitals do not count. Failing that, a word
  /// of at least three letters is taken for the only candidate that it begins.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let folded = word.lowercased()
    let bound = min(3, max(1, folded.unicodeScalars.count / 3))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(folded, candidate.lowercased())
      if distance <= bound, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    if let best { return best.candidate }
    guard folded.count >= 3 else { return nil }
    let begun = candidates.filter { $0.lowercased().hasPrefix(folded) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// The least number of inserted, dropped, changed or swapped neighbouring letters between two words.
  ///
  /// No letter is edited twice (optimal string alignment).
  ///
  /// - Complexity: O(*mn*) in the lengths; longer words than 64 letters are cut there.
  public static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.unicodeScalars.prefix(64))
    let second = Array(second.unicodeScalars.prefix(64))
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        let change = last[column] + (letter == other ? 0 : 1)
        var least = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
