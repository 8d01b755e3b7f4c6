/// Columns by how far they are, nearest first, and of equals the first.
struct DistanceQueue {
  private var entries: [(column: Int, length: Int)] = []

  /// Forgets all.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Adds a column; it may stand several times.
  mutating func insert(_ column: Int, at length: Int) {
    entries.append((column, length))
    var place = entries.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard isBefore(place, parent) else { return }
      entries.swapAt(place, parent)
      place = parent
    }
  }

  /// Takes the nearest out; nil where there is none.
  mutating func removeFirst() -> (column: Int, length: Int)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < entries.count && isBefore(child, least) {
        least = child
      }
      if least == place { return first }
      entries.swapAt(place, least)
      place = least
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (entries[one].length, entries[one].column) < (entries[other].length, entries[other].column)
  }
}
