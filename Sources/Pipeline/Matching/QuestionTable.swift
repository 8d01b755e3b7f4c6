/// Numbers what the rows of a file ask, so that what many rows ask is answered once.
///
/// What a row asks is told by the bytes of the fields that ask it, so that no row but the first has
/// to be read further.
struct QuestionTable {
  /// The keys, one after another, and where each ends.
  private var text: [UInt8] = []
  private var ends: [Int] = []
  /// The place of each key by its hash, or -1.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 12)

  /// How many different keys there are.
  var count: Int { ends.count }

  /// The place of a key; nil where it is not known.
  func find(_ key: [UInt8]) -> Int? {
    var slot = Self.hash(key[...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if text[range(place)] == key[...] { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a key that is not known the next place.
  mutating func insert(_ key: [UInt8]) -> Int {
    text += key
    ends.append(text.count)
    if count * 2 > slots.count { grow() } else { seat(count - 1) }
    return count - 1
  }

  /// Forgets all keys.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = -1 }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for place in ends.indices { seat(place) }
  }

  /// Puts a place into the first free slot of its key.
  private mutating func seat(_ place: Int) {
    var slot = Self.hash(text[range(place)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place)
  }

  /// FNV-1a, with the upper half mixed in.
  private static func hash(_ key: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
