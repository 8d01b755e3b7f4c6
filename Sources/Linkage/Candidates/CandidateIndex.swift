/// Finds the names of a register that a mention may mean, by words, by words that look like its own,
/// and by where it is.
struct CandidateIndex: Sendable {
  /// Lists of names longer than this are read only where nothing rarer was found.
  static let longList = 4000

  /// Lists no longer than this are searched anew each time.
  private static let shortList = 32

  /// A word that more than so many of the names of some areas have only tells apart those that rarer
  /// words have found.
  static let commonCount = 64

  /// Other spellings are looked for of words worth more than this, as those are that at most one name
  /// in eight has.
  static let commonBits: Float = 3

  /// The names that have each word, ascending, one list after another.
  private let names: [Int32]
  private let firstOfWord: [Int32]
  /// The bits of all words of each name.
  private let totals: [Float]
  private let spelling: SpellingIndex

  init(_ register: EntityRegister) {
    let (words, spelling) = Parallel.both {
      Words(register)
    } _: {
      SpellingIndex(register.vocabulary)
    }
    names = words.names
    firstOfWord = words.firstOfWord
    totals = words.totals
    self.spelling = spelling
  }

  /// The lists of names by word, and what else is derived from the words alone.
  private struct Words: Sendable {
    let names: [Int32]
    let firstOfWord: [Int32]
    let totals: [Float]

    init(_ register: EntityRegister) {
      let vocabulary = register.vocabulary
      var firstOfWord = [Int32](repeating: 0, count: vocabulary.count + 1)
      for word in register.words { firstOfWord[Int(word) + 1] += 1 }
      for word in 0..<vocabulary.count { firstOfWord[word + 1] += firstOfWord[word] }
      var next = firstOfWord
      var names = [Int32](repeating: 0, count: register.words.count)
      var totals: [Float] = []
      totals.reserveCapacity(register.nameCount)
      for name in 0..<register.nameCount {
        var total: Float = 0
        for place in register.wordRange(name) {
          let word = Int(register.words[place])
          names[Int(next[word])] = Int32(name)
          next[word] += 1
          total += vocabulary.rarity[word]
        }
        totals.append(total)
      }
      self.names = names
      self.firstOfWord = firstOfWord
      self.totals = totals
    }
  }

  /// How names are looked for.
  enum Effort {
    /// By their words, and by words that look like them.
    case usual
    /// By words that are far from any of the register's too, which takes a look at every word.
    case wide
    /// Where they are not expected: not by words that many names have.
    case elsewhere
  }

  /// Finds the names worth comparing, the likeliest first, at most `count`, among ranges of names.
  func find(
    _ mention: PreparedName, locator: Locator, in ranges: [Range<Int32>], count: Int,
    _ effort: Effort, of register: EntityRegister, _ search: inout CandidateSearch
  ) {
    search.begin(mention, among: register.nameCount, keeping: count)
    for turn in mention.words.indices {
      let index = search.order[turn]
      let word = mention.words[index]
      var found = false
      if word.isKnown {
        found = add(word.number, bits: word.rarity, in: ranges, effort, &search)
        let sibling = register.vocabulary.inflected[Int(word.number)]
        if sibling != Vocabulary.unknown, word.rarity > Self.commonBits {
          let bits = min(word.rarity, register.vocabulary.rarity[Int(sibling)]) * 0.9
          found = add(sibling, bits: bits, in: ranges, effort, &search) || found
        }
      }
      guard !found, word.rarity > Self.commonBits || !word.isKnown else { continue }
      let letters = mention.text.span.extracting(word.range)
      spelling.findNear(letters, mention.patterns[index], of: register, &search.alike)
      found = addAlike(times: 0.8, in: ranges, effort, of: register, &search)
      guard !found, effort == .wide else { continue }
      spelling.findFar(letters, mention.patterns[index], of: register, &search.alike)
      _ = addAlike(times: 0.6, in: ranges, effort, of: register, &search)
    }
    if !locator.isEmpty { addLocated(locator, in: ranges, of: register, &search) }
    search.choose(totals: totals)
  }

  /// Adds to the names that have a word that looks like the mention's; false where none lies in the
  /// ranges.
  private func addAlike(
    times share: Float, in ranges: [Range<Int32>], _ effort: Effort, of register: EntityRegister,
    _ search: inout CandidateSearch
  ) -> Bool {
    var found = false
    for place in search.alike.indices {
      let word = search.alike[place].word
      let bits = register.vocabulary.rarity[Int(word)] * share
      found = add(word, bits: bits, in: ranges, effort, &search) || found
    }
    return found
  }

  /// Adds to the names that have a word; false where none of them lies in the ranges.
  ///
  /// A word that many have only adds to names that others have found, where there are any.
  private func add(
    _ word: UInt32, bits: Float, in ranges: [Range<Int32>], _ effort: Effort,
    _ search: inout CandidateSearch
  ) -> Bool {
    let isAlone = search.touched.isEmpty && effort != .elsewhere
    var found = false
    for range in ranges {
      let places = places(of: word, in: range, &search.known)
      found = found || !places.isEmpty
      let isWhole = range.count >= totals.count && effort != .elsewhere
      if isAlone || places.count <= (isWhole ? Self.longList : Self.commonCount) {
        for place in places { search.add(bits, to: names[place]) }
      } else if search.isSettled || places.count > Self.longList {
        // All names found so far are compared, however much of the rest they share.
        continue
      } else {
        for place in places { search.weigh(bits, of: names[place]) }
      }
    }
    return found
  }

  /// Where the names of a range that have a word stand.
  private func places(
    of word: UInt32, in range: Range<Int32>, _ known: inout KnownPlaces
  ) -> Range<Int> {
    let list = Int(firstOfWord[Int(word)])..<Int(firstOfWord[Int(word) + 1])
    if range.count >= totals.count { return list }
    func find() -> Range<Int> {
      let start = firstPlace(of: range.lowerBound, in: list)
      return start..<firstPlace(of: range.upperBound, in: start..<list.upperBound)
    }
    return list.count <= Self.shortList ? find() : known.places(of: word, in: range, find)
  }

  private func firstPlace(of name: Int32, in list: Range<Int>) -> Int {
    var low = list.lowerBound
    var high = list.upperBound
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func addLocated(
    _ locator: Locator, in ranges: [Range<Int32>], of register: EntityRegister,
    _ search: inout CandidateSearch
  ) {
    func code(_ place: Int) -> UInt64 { register.locators[Int(register.located[place])].whole }
    var low = 0
    var high = register.located.count
    while low < high {
      let middle = (low + high) / 2
      if code(middle) < locator.whole { low = middle + 1 } else { high = middle }
    }
    while low < register.located.count, code(low) == locator.whole {
      let entity = Int(register.located[low])
      for name in register.firstName[entity]..<register.firstName[entity + 1]
      where ranges.contains(where: { $0.contains(name) }) {
        search.add(15, to: name)
      }
      low += 1
    }
  }
}
