/// What a search has found so far, kept and used again from one search to the next.
struct CandidateSearch {
  /// The bits of the words that each name shares with the mention; 0 for names not touched.
  private var bits: [Float] = []
  /// The names that share something.
  private(set) var touched: [Int32] = []
  /// The names worth comparing, the likeliest first.
  private(set) var chosen: [Int32] = []
  private var scores: [Float] = []
  /// The words of the mention, in the order in which they are looked for: the rarest first, those of
  /// no name after those that are rare, and those that many have last.
  private(set) var order: [Int] = []
  /// Where names that have common words stand.
  var known = KnownPlaces()
  /// Words that look like the one in hand.
  var alike: [SpellingIndex.Found] = []

  /// How many bits behind the best a name is still worth comparing.
  private static let reach: Float = 14
  /// So many of the best are compared however far they lie behind.
  private static let alwaysKept = 4

  /// So many names are worth comparing at most.
  private var limit = 0

  /// Whether all that was found so far is worth comparing.
  var isSettled: Bool { touched.count <= limit }

  /// Begins anew, with a mention, among so many names.
  mutating func begin(_ mention: PreparedName, among nameCount: Int, keeping limit: Int) {
    self.limit = limit
    func rank(_ place: Int) -> Float {
      let word = mention.words[place]
      return word.isKnown ? word.rarity : CandidateIndex.commonBits
    }
    order.removeAll(keepingCapacity: true)
    order += mention.words.indices
    order.sort { (rank($1), $0) < (rank($0), $1) }
    if bits.count != nameCount { bits = Array(repeating: 0, count: nameCount) }
    for name in touched { bits[Int(name)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  @inline(__always) mutating func add(_ more: Float, to name: Int32) {
    if bits[Int(name)] == 0 { touched.append(name) }
    bits[Int(name)] += more
  }

  /// Adds to a name that was found already.
  @inline(__always) mutating func weigh(_ more: Float, of name: Int32) {
    if bits[Int(name)] != 0 { bits[Int(name)] += more }
  }

  /// Keeps the best names: those that share most, and have least that is not shared.
  ///
  /// What lies far behind the best shares so little that nothing could make up for it.
  mutating func choose(totals: [Float]) {
    chosen.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    var best = -Float.infinity
    // No score is above what is shared.
    for name in touched where bits[Int(name)] > best { best = max(best, score(name, totals)) }
    let least = best - Self.reach
    for name in touched {
      let score = score(name, totals)
      let isEnough = scores.count >= Self.alwaysKept
      if isEnough, score < least, score < scores[Self.alwaysKept - 1] { continue }
      keep(name, score)
    }
    while chosen.count > Self.alwaysKept, let last = scores.last, last < least {
      scores.removeLast()
      chosen.removeLast()
    }
  }

  @inline(__always) private func score(_ name: Int32, _ totals: [Float]) -> Float {
    let shared = bits[Int(name)]
    return shared - 0.25 * max(0, totals[Int(name)] - shared)
  }

  /// Puts a name in its place among the best.
  private mutating func keep(_ name: Int32, _ score: Float) {
    var place = scores.count
    if place == limit {
      place -= 1
      if score < scores[place] || (score == scores[place] && name > chosen[place]) { return }
    } else {
      scores.append(score)
      chosen.append(name)
    }
    while place > 0,
      scores[place - 1] < score || (scores[place - 1] == score && chosen[place - 1] > name)
    {
      scores[place] = scores[place - 1]
      chosen[place] = chosen[place - 1]
      place -= 1
    }
    scores[place] = score
    chosen[place] = name
  }
}
