// Words by which a name is known that leaves the others out: `Hull` of Kingston upon Hull.

extension AreaIndex {
  /// The fewest letters of a word that tells authorities apart: `Sea` and `Bay` do not.
  private static let leastLetters = 4

  /// The authority in whose name all the words stand, if they tell it from every other name.
  func hitsByWordsApart(_ words: [String]) -> [Hit] {
    let large = words.filter { !AreaWords.small.contains($0) }
    let owners = Set(large.map { ownersOfWords[$0] })
    guard owners.count == 1, let owner = owners.first, let owner else { return [] }
    return [Hit(meaning: .authority(owner), standing: .wordsApart, agreement: .words)]
  }

  /// The words that stand in the names of one authority and in no other name.
  func ownersOfWordsApart() -> [String: LACode] {
    var owners: [String: Set<AreaMeaning>] = [:]
    for (words, entries) in byWords {
      for word in words.split(separator: " ").map(String.init)
      where word.utf8.count >= Self.leastLetters && !AreaWords.small.contains(word) {
        for entry in entries { owners[word, default: []].insert(Self.owner(of: entry.meaning)) }
      }
    }
    return owners.compactMapValues { meanings in
      guard meanings.count == 1, case .authority(let code) = meanings.first else { return nil }
      return code
    }
  }

  /// A place in an authority's name is the authority's.
  private static func owner(of meaning: AreaMeaning) -> AreaMeaning {
    if case .fragment(let code) = meaning { .authority(code) } else { meaning }
  }
}
