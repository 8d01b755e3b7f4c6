/// Judges how a word of a mention may stand for a word of the register that it is not.
enum WordLikeness {
  /// Whether one word may stand for another, as far as their lengths and letters tell; most do not.
  ///
  /// Numbers stand for nothing but themselves. Of each word the other has all letters, but for those
  /// that may be wrong; a shorter form lacks any.
  @inline(__always)
  static func isThinkable(_ mention: WordShape, isKnown: Bool, for entry: WordShape) -> Bool {
    if mention.hasDigit || entry.hasDigit { return false }
    if entry.count == 1 { return true }
    let wrong = mostWrong(max(mention.count, entry.count), isKnown: isKnown)
    return mention.count < entry.count
      ? mention.count(without: entry) <= wrong : mention.mayBe(entry, within: wrong)
  }

  /// How many letters of two words may be wrong, the longer of which has so many.
  @inline(__always) private static func mostWrong(_ longest: Int32, isKnown: Bool) -> Int {
    longest >= 9 && !isKnown ? 3 : longest >= 6 ? 2 : 1
  }

  /// The outcome for two thinkable words that differ; nil where one does not stand for the other.
  static func outcome(
    of mention: Span<UInt8>, _ pattern: borrowing WordPattern, isKnown: Bool,
    for entry: Span<UInt8>
  ) -> WordOutcome? {
    let longest = max(mention.count, entry.count)
    let shortest = min(mention.count, entry.count)
    guard shortest > 0 else { return nil }
    if shortest == 1 {
      return mention[0] == entry[0] && longest > 1 ? .initial : nil
    }
    if isInflected(mention, entry) { return .inflected }
    if mention.count < entry.count, isShortened(mention, entry) { return .shortened }
    if !isKnown, isShortenedWrongly(mention, pattern, entry) { return .shortened }
    guard shortest >= 3, longest - shortest <= 3 else { return nil }
    let distance =
      pattern.isEmpty ? EditDistance.between(mention, entry) : pattern.distance(to: entry)
    // People seldom get the first letter wrong, but for one that changed places with the next.
    let hasBeginning = mention[0] == entry[0] || mention[0] == entry[1]
    switch distance {
    case 1 where longest >= 4: return isKnown ? .alike : hasBeginning ? .misspelt : .garbled
    case 2 where longest >= 6: return isKnown || !hasBeginning ? .alike : .garbled
    case 3 where longest >= 9 && !isKnown: return .garbled
    default: return nil
    }
  }

  /// Whether two words differ by an s at the end alone.
  private static func isInflected(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    one.count > other.count ? isPlural(one, of: other) : isPlural(other, of: one)
  }

  private static func isPlural(_ long: Span<UInt8>, of short: Span<UInt8>) -> Bool {
    short.count >= 3 && long.count == short.count + 1
      && long[long.count - 1] == UInt8(ascii: "s") && starts(long, with: short)
  }

  /// Whether a word is the beginning of another, or its first letter and up to three more in order.
  private static func isShortened(_ short: Span<UInt8>, _ long: Span<UInt8>) -> Bool {
    guard short[0] == long[0], long.count >= short.count + 2 else { return false }
    if starts(long, with: short) { return true }
    guard short.count <= 4 else { return false }
    var next = 1
    for place in 1..<long.count where next < short.count && long[place] == short[next] {
      next += 1
    }
    return next == short.count
  }

  private static func starts(_ long: Span<UInt8>, with short: Span<UInt8>) -> Bool {
    for place in short.indices where long[place] != short[place] { return false }
    return true
  }

  /// Whether a word is the beginning of another but for one letter: `Juun` for `Junior`.
  private static func isShortenedWrongly(
    _ short: Span<UInt8>, _ pattern: borrowing WordPattern, _ long: Span<UInt8>
  ) -> Bool {
    guard (4...6).contains(short.count), long.count >= short.count + 2, short[0] == long[0],
      !pattern.isEmpty
    else { return false }
    if pattern.distance(to: long.extracting(first: short.count)) <= 1 { return true }
    return pattern.distance(to: long.extracting(first: short.count - 1)) <= 1
  }
}
