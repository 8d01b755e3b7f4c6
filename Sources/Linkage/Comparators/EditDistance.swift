/// How many letters must be changed, left out, added or exchanged with their neighbour to turn one
/// word into another (optimal string alignment).
public enum EditDistance {
  /// The distance of two words.
  ///
  /// - Complexity: O(*n*) for words of ASCII letters and digits up to 64 long, else O(*n m*).
  public static func between(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
    let pattern = WordPattern(one)
    return pattern.isEmpty ? general(one, other) : pattern.distance(to: other)
  }

  /// The distance by the plain table of prefixes, for words of any length.
  static func general(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    var before = Array(repeating: 0, count: other.count + 1)
    var above = Array(0...other.count)
    var row = above
    for i in 0..<one.count {
      row[0] = i + 1
      for j in 0..<other.count {
        let change = above[j] + (one[i] == other[j] ? 0 : 1)
        row[j + 1] = min(change, above[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          row[j + 1] = min(row[j + 1], before[j - 1] + 1)
        }
      }
      (before, above, row) = (above, row, before)
    }
    return above[other.count]
  }
}
