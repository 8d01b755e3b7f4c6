/// What a name may mean.
enum AreaMeaning: Hashable, Sendable {
  /// An authority of today or of the past.
  case authority(LACode)
  /// A district, or another place inside authorities, by its number among the subdivisions.
  case subdivision(Int)
  /// Several authorities, by the number among the groups.
  case group(Int)
  /// A place that the name of an authority names: Hove.
  case fragment(LACode)
  /// An area outside England.
  case outside(LACode)
}

/// How near a name comes to being the name of what it means, nearest first.
enum NameStanding: Int, Comparable, Sendable {
  /// The name is the register's.
  case exact
  /// The name is a known other name.
  case otherName
  /// The name is the register's without the words that say what the area is.
  case core
  /// The name without where the settlement lies: `Newcastle`.
  case short
  /// The name of the town that a county is named for: `Richmond` of Richmondshire.
  case shireTown
  /// Words of the name that no other name has: `Hull` of Kingston upon Hull.
  case wordsApart
  /// The first of several places that the name joins: `Brighton`.
  case firstPlace
  /// A later one of several places that the name joins: `Hove`.
  case laterPlace

  static func < (one: NameStanding, other: NameStanding) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// How the words that were looked up compare with the words that were found, nearest first.
enum NameAgreement: Int, Comparable, Sendable {
  /// Word for word.
  case words
  /// But for small words: `Kingston Hull`.
  case largeWords
  /// But for spaces: `Northtyneside`.
  case letters
  /// But for their order, three words at least: `Chester West and Cheshire`.
  case order
  /// But for a slip of the pen.
  case misspelling

  static func < (one: NameAgreement, other: NameAgreement) -> Bool {
    one.rawValue < other.rawValue
  }
}
