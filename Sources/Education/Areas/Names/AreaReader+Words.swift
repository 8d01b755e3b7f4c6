// What was found, in words for people.

extension AreaReader {
  /// A standing in words.
  func words(for standing: NameStanding) -> String {
    switch standing {
    case .exact: "the name is the register's"
    case .otherName: "the name is a known other name"
    case .core: "the name is the register's without what says what it is"
    case .short: "the name is short for it"
    case .shireTown: "it is named for the town"
    case .wordsApart: "no other name has these words"
    case .firstPlace: "it is the first place in its name"
    case .laterPlace: "it is one of the places in its name"
    }
  }

  func words(for agreement: NameAgreement) -> String? {
    switch agreement {
    case .words, .misspelling: nil
    case .largeWords: "small words differ"
    case .letters: "spaces differ"
    case .order: "the words stand in another order"
    }
  }

  /// A meaning by its name.
  func told(_ meaning: AreaMeaning) -> String {
    let register = index.register
    switch meaning {
    case .authority(let code), .fragment(let code):
      return register.authority(code: code)?.name ?? register.historic(code: code)?.name ?? ""
    case .subdivision(let number): return index.subdivisions[number].name
    case .group(let number): return index.groups[number].name
    case .outside(let code):
      return register.otherAreas.first { $0.code == code }?.giasName ?? ""
    }
  }
}
