/// How alike two words are by the letters they share in about the same place, from 0 to 1, with a
/// premium for a common beginning (Winkler, 1990).
public enum JaroWinkler {
  /// What each letter of a common beginning, up to four, adds of what is missing to 1.
  static let prefixShare = 0.1

  /// The likeness of two words.
  ///
  /// - Complexity: O(*n*) steps on bits for words of ASCII letters and digits up to 64 long, else
  ///   O(*n m*).
  public static func likeness(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Double {
    if one.isEmpty || other.isEmpty { return one.isEmpty && other.isEmpty ? 1 : 0 }
    let pattern = WordPattern(one.span)
    return pattern.isEmpty || other.count > 64
      ? general(one, other) : likeness(pattern, one, other)
  }

  /// The likeness by bits: what is left to match of each word is a mask.
  private static func likeness(
    _ pattern: WordPattern, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>
  ) -> Double {
    let reach = window(one.count, other.count)
    var taken: UInt64 = 0
    var matched: UInt64 = 0
    for (place, byte) in other.enumerated() {
      let lowest = max(0, place - reach)
      guard lowest < one.count else { break }
      let width = min(one.count, place + reach + 1) - lowest
      let near = (width >= 64 ? .max : (UInt64(1) << UInt64(width)) - 1) << UInt64(lowest)
      let free = pattern.places(of: byte) & near & ~taken
      if free != 0 {
        taken |= free & (~free &+ 1)
        matched |= 1 << UInt64(place)
      }
    }
    let count = taken.nonzeroBitCount
    var crossed = 0
    while taken != 0 {
      let first = one[one.startIndex + taken.trailingZeroBitCount]
      let second = other[other.startIndex + matched.trailingZeroBitCount]
      if first != second { crossed += 1 }
      taken &= taken - 1
      matched &= matched - 1
    }
    return combined(one, other, matches: count, crossed: crossed)
  }

  /// The likeness by marking matches one by one, for words of any length.
  static func general(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Double {
    let reach = window(one.count, other.count)
    let first = Array(one)
    let second = Array(other)
    var taken = Array(repeating: false, count: first.count)
    var found: [UInt8] = []
    for (place, byte) in second.enumerated() {
      let lowest = max(0, place - reach)
      let highest = min(first.count, place + reach + 1)
      guard lowest < highest else { continue }
      if let match = (lowest..<highest).first(where: { !taken[$0] && first[$0] == byte }) {
        taken[match] = true
        found.append(byte)
      }
    }
    var crossed = 0
    var next = 0
    for place in first.indices where taken[place] {
      if first[place] != found[next] { crossed += 1 }
      next += 1
    }
    return combined(one, other, matches: found.count, crossed: crossed)
  }

  private static func window(_ one: Int, _ other: Int) -> Int { max(0, max(one, other) / 2 - 1) }

  private static func combined(
    _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, matches: Int, crossed: Int
  ) -> Double {
    guard matches > 0 else { return 0 }
    let shared = Double(matches)
    let jaro =
      (shared / Double(one.count) + shared / Double(other.count)
        + (shared - Double(crossed / 2)) / shared) / 3
    let prefix = zip(one, other).prefix(4).prefix { $0 == $1 }.count
    return jaro + Double(prefix) * prefixShare * (1 - jaro)
  }
}
