/// Puts places into the order of whole numbers, those of equals as they stood.
///
/// Sorted by the key that decides last, then by the one before it, places are in the order of both.
struct RadixOrder {
  /// The places, in order.
  private(set) var places: [Int32]

  /// Begins with places in the order in which they stand.
  init(_ places: some Sequence<Int32>) { self.places = Array(places) }

  /// Sorts by a key of each place.
  ///
  /// - Complexity: O(*n*) for each byte in which the keys differ.
  mutating func sort(by key: (Int32) -> UInt64) {
    var keyed = places.map { (key: key($0), place: $0) }
    var differing: UInt64 = 0
    for one in keyed { differing |= one.key ^ keyed[0].key }
    var moved = keyed
    for shift in stride(from: UInt64(0), to: 64, by: 8) where differing >> shift & 0xFF != 0 {
      var next = [Int](repeating: 0, count: 257)
      for one in keyed { next[Int(one.key >> shift & 0xFF) + 1] += 1 }
      for byte in 0..<256 { next[byte + 1] += next[byte] }
      for one in keyed {
        let byte = Int(one.key >> shift & 0xFF)
        moved[next[byte]] = one
        next[byte] += 1
      }
      swap(&keyed, &moved)
    }
    for place in keyed.indices { places[place] = keyed[place].place }
  }
}
