/// Where the names of an area that have a word stand in the word's list, as far as it was looked up
/// lately: most names of schools have one of a few words.
struct KnownPlaces: Sendable {
  private struct Entry {
    let word: UInt32
    let names: Range<Int32>
    let places: Range<Int>
  }

  /// One for each slot, once there is any.
  private var entries: [Entry?] = []
  private static let count = 1 << 10

  /// The places of a word among a range of names; `find` looks them up.
  @inline(__always) mutating func places(
    of word: UInt32, in names: Range<Int32>, _ find: () -> Range<Int>
  ) -> Range<Int> {
    if entries.isEmpty { entries = Array(repeating: nil, count: Self.count) }
    let hash = Int(word &* 0x9E37_79B1 ^ UInt32(bitPattern: names.lowerBound))
    let slot = hash & (Self.count - 1)
    if let known = entries[slot], known.word == word, known.names == names { return known.places }
    let places = find()
    entries[slot] = Entry(word: word, names: names, places: places)
    return places
  }
}
