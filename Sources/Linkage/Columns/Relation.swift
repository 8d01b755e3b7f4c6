/// Which entities of a register are related to which, in one direction.
struct Relation: Sendable {
  private var related: [Int32] = []
  /// Where those of each entity begin, and where the last end.
  private var starts: [Int32] = [0]

  /// Keeps pairs of entities of a register of so many, each pair once.
  init(_ pairs: [(from: Int32, to: Int32)], count: Int) {
    var order = RadixOrder(pairs.indices.lazy.map { Int32($0) })
    order.sort {
      let pair = pairs[Int($0)]
      return UInt64(UInt32(pair.from)) << 32 | UInt64(UInt32(pair.to))
    }
    related.reserveCapacity(pairs.count)
    starts.reserveCapacity(count + 1)
    var rest = order.places[...]
    for entity in 0..<Int32(count) {
      let start = related.count
      while let place = rest.first, pairs[Int(place)].from == entity {
        let to = pairs[Int(place)].to
        if related.count == start || related[related.count - 1] != to { related.append(to) }
        rest.removeFirst()
      }
      starts.append(Int32(related.count))
    }
  }

  /// The entities that are related to one, ascending.
  subscript(entity: Int) -> ArraySlice<Int32> {
    related[Int(starts[entity])..<Int(starts[entity + 1])]
  }
}
