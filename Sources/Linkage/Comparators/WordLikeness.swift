/// Judges how a word of a mention may stand for a word of the register that it is not.
enum WordLikeness {
  /// The outcome for two words that differ; nil where one does not stand for the other.
  ///
  /// Numbers stand for nothing but themselves.
  static func outcome(
    of mention: ArraySlice<UInt8>, _ pattern: WordPattern?, isKnown: Bool,
    for entry: ArraySlice<UInt8>
  ) -> WordOutcome? {
    let longest = max(mention.count, entry.count)
    let shortest = min(mention.count, entry.count)
    guard shortest > 0, !hasDigit(mention), !hasDigit(entry) else { return nil }
    if shortest == 1 {
      return mention.first == entry.first && longest > 1 ? .initial : nil
    }
    if isInflected(mention, entry) { return .inflected }
    if mention.count < entry.count, isShortened(mention, entry) { return .shortened }
    guard shortest >= 3, longest - shortest <= 3 else { return nil }
    let distance = pattern?.distance(to: entry) ?? EditDistance.between(mention, entry)
    switch distance {
    case 1 where longest >= 4: return isKnown ? .alike : .misspelt
    case 2 where longest >= 6, 3 where longest >= 9: return isKnown ? .alike : .garbled
    default: return nil
    }
  }

  /// Whether two words differ by an s at the end alone.
  private static func isInflected(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let (long, short) = one.count > other.count ? (one, other) : (other, one)
    return short.count >= 3 && long.count == short.count + 1 && long.last == UInt8(ascii: "s")
      && long.starts(with: short)
  }

  /// Whether a word is the beginning of another, or its first letter and up to three more in order.
  private static func isShortened(_ short: ArraySlice<UInt8>, _ long: ArraySlice<UInt8>) -> Bool {
    guard short.first == long.first else { return false }
    if long.starts(with: short) { return short.count + 2 <= long.count }
    guard short.count <= 4, long.count >= short.count + 2 else { return false }
    var rest = long.dropFirst()
    for byte in short.dropFirst() {
      guard let place = rest.firstIndex(of: byte) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static func hasDigit(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { (0x30...0x39).contains($0) }
  }
}
