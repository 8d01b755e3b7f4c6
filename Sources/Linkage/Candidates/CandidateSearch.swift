/// What a search has found so far, kept and used again from one search to the next.
struct CandidateSearch {
  /// The bits of the words that each name shares with the mention; 0 for names not touched.
  private var bits: [Float] = []
  /// The names that share something.
  private(set) var touched: [Int32] = []
  /// The names worth comparing, the likeliest first.
  private(set) var chosen: [Int32] = []
  private var scores: [Float] = []

  /// How many bits behind the best a name is still worth comparing.
  private static let reach: Float = 14
  /// So many of the best are compared however far they lie behind.
  private static let alwaysKept = 4

  mutating func begin(_ nameCount: Int) {
    if bits.count != nameCount { bits = Array(repeating: 0, count: nameCount) }
    for name in touched { bits[Int(name)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  @inline(__always) mutating func add(_ more: Float, to name: Int32) {
    if bits[Int(name)] == 0 { touched.append(name) }
    bits[Int(name)] += more
  }

  /// Keeps the best names: those that share most, and have least that is not shared.
  mutating func choose(_ count: Int, totals: [Float]) {
    chosen.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    for name in touched {
      let shared = bits[Int(name)]
      let score = shared - 0.25 * max(0, totals[Int(name)] - shared)
      if scores.count == count, let last = scores.last, let worst = chosen.last {
        if score < last || (score == last && name > worst) { continue }
        scores.removeLast()
        chosen.removeLast()
      }
      var place = scores.count
      while place > 0,
        scores[place - 1] < score || (scores[place - 1] == score && chosen[place - 1] > name)
      {
        place -= 1
      }
      scores.insert(score, at: place)
      chosen.insert(name, at: place)
    }
    // What lies far behind the best shares so little that nothing could make up for it.
    let least = (scores.first ?? 0) - Self.reach
    while chosen.count > Self.alwaysKept, let last = scores.last, last < least {
      scores.removeLast()
      chosen.removeLast()
    }
  }
}
