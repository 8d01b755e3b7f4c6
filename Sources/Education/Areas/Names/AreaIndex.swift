/// Every name of an area, and what each may mean.
struct AreaIndex: Sendable {
  /// What a name may mean, and how near it comes to being its name.
  struct Entry: Hashable, Sendable {
    let meaning: AreaMeaning
    let standing: NameStanding
  }

  /// What was found, and how its words compare.
  struct Hit: Hashable, Sendable {
    let meaning: AreaMeaning
    let standing: NameStanding
    let agreement: NameAgreement
  }

  let register: AuthorityRegister
  let groups: [AreaGroup]
  let subdivisions: [Subdivision]

  /// By words, with a space between.
  private(set) var byWords: [String: [Entry]] = [:]
  /// By words that are not small, and by letters.
  private var byLargeWords: [String: [Entry]] = [:]
  private var byLetters: [String: [Entry]] = [:]
  /// By words that are not small, in the order of the alphabet.
  private var byAnyOrder: [String: [Entry]] = [:]

  /// Which authority alone has a word in its name; words of other names are not here.
  private(set) var ownersOfWords: [String: LACode] = [:]

  /// The words of every name, for telling a misspelt word from a name.
  private(set) var vocabulary: Set<String> = []

  init(_ register: AuthorityRegister) {
    self.register = register
    groups = AreaGroup.all(of: register)
    subdivisions = Subdivision.all(of: register)
    addAuthorities()
    addOthers()
    for words in byWords.keys.sorted() {
      for entry in byWords[words] ?? [] {
        let parts = words.split(separator: " ").map(String.init)
        vocabulary.formUnion(parts)
        Self.add(entry, to: &byLargeWords, Self.large(parts))
        Self.add(entry, to: &byLetters, parts.joined())
        if let key = Self.anyOrder(parts) { Self.add(entry, to: &byAnyOrder, key) }
      }
    }
    ownersOfWords = ownersOfWordsApart()
  }

  /// What some words may mean: word for word, else but for small words, else but for spaces.
  func hits(_ words: [String]) -> [Hit] {
    func found(_ entries: [Entry]?, _ agreement: NameAgreement) -> [Hit]? {
      entries?.map {
        Hit(meaning: $0.meaning, standing: $0.standing, agreement: agreement)
      }
    }
    guard !words.isEmpty else { return [] }
    return found(byWords[words.joined(separator: " ")], .words)
      ?? found(byLargeWords[Self.large(words)], .largeWords)
      ?? found(byLetters[words.joined()], .letters) ?? []
  }

  /// What some words may mean in another order.
  func hitsInAnyOrder(_ words: [String]) -> [Hit] {
    let entries = Self.anyOrder(words).flatMap { byAnyOrder[$0] } ?? []
    return entries.map { Hit(meaning: $0.meaning, standing: $0.standing, agreement: .order) }
  }

  private static func anyOrder(_ words: [String]) -> String? {
    let large = words.filter { !AreaWords.small.contains($0) }
    return large.count > 2 ? large.sorted().joined(separator: " ") : nil
  }

  /// Whether a text is a name of the authority that has a code, forms and small words apart.
  func bears(_ text: String, _ code: LACode) -> Bool {
    let words = AreaWords.words(of: text)
    return AuthorityForm.stripped(words).contains { rest in
      hits(rest.words).contains { $0.meaning == .authority(code) && $0.standing <= .core }
    }
  }

  private static func large(_ words: [String]) -> String {
    words.filter { !AreaWords.small.contains($0) }.joined(separator: " ")
  }

  // MARK: Building

  private static func add(_ entry: Entry, to entries: inout [String: [Entry]], _ key: String) {
    guard !key.isEmpty else { return }
    var known = entries[key] ?? []
    if let index = known.firstIndex(where: { $0.meaning == entry.meaning }) {
      if entry.standing < known[index].standing { known[index] = entry }
    } else {
      known.append(entry)
    }
    entries[key] = known
  }

  private mutating func add(_ words: [String], _ meaning: AreaMeaning, _ standing: NameStanding) {
    Self.add(
      Entry(meaning: meaning, standing: standing), to: &byWords, words.joined(separator: " "))
  }

  private mutating func add(_ name: String, _ meaning: AreaMeaning, _ standing: NameStanding) {
    add(AreaWords.words(of: name), meaning, standing)
  }

  private mutating func addAuthorities() {
    for authority in register.authorities {
      let meaning = AreaMeaning.authority(authority.code)
      for name in [authority.name, authority.giasName] { addForms(of: name, meaning) }
    }
    for past in register.historic {
      let meaning = AreaMeaning.authority(past.code)
      add(past.giasName, meaning, .exact)
      addForms(of: past.name, meaning)
    }
    // A name that went with a superseded code of the same ground: Durham, now County Durham.
    for change in register.codeChanges {
      let isAbolished = register.historic.contains { $0.onsCode == change.code }
      let successors = register.successors(ofONSCode: change.code)
      if !isAbolished, successors.count == 1, let successor = successors.first {
        add(change.name, .authority(successor.code), .otherName)
      }
    }
  }

  private mutating func addOthers() {
    for (index, subdivision) in subdivisions.enumerated() {
      addForms(of: subdivision.name, .subdivision(index))
      // A district that was renamed goes by its earlier names too.
      let rows = register.districts.filter { $0.code == subdivision.code }
      for row in rows { add(row.name, .subdivision(index), .otherName) }
    }
    for (index, group) in groups.enumerated() { addForms(of: group.name, .group(index)) }
    for other in register.otherNames where other.kind != .area {
      if other.codes.count == 1 {
        add(other.name, .authority(other.codes[0]), .otherName)
      } else if let group = groups.firstIndex(where: { $0.members == other.codes }) {
        add(other.name, .group(group), .otherName)
      }
    }
    for area in register.otherAreas { add(area.giasName, .outside(area.code), .exact) }
  }

  /// The forms that the register's own names have, and are met without.
  private static let ownForms = AuthorityForm.all.filter {
    ["city of", "county of", "county", "authority", "the", "city region"].contains($0.words)
  }

  /// Adds a name, what stays of it without its form, and the shorter names that it has inside.
  private mutating func addForms(of name: String, _ meaning: AreaMeaning) {
    let words = AreaWords.words(of: name)
    add(words, meaning, .exact)
    let cores = AuthorityForm.stripped(words, by: Self.ownForms).dropFirst().map(\.words)
    for core in cores { add(core, meaning, .core) }
    if case .group = meaning { return }
    for words in [words] + cores { addShorter(words, meaning) }
    addPlaces(joinedIn: name, meaning)
  }

  /// `Newcastle` of Newcastle upon Tyne, `Richmond` of Richmondshire.
  private mutating func addShorter(_ words: [String], _ meaning: AreaMeaning) {
    if let place = words.firstIndex(where: AreaWords.lying.contains), place > 0 {
      add(Array(words[..<place]), meaning, .short)
    }
    if words.count == 1, words[0].hasSuffix("shire"), words[0].utf8.count > 8 {
      add([String(words[0].dropLast(5))], meaning, .shireTown)
    }
  }

  /// `Brighton` and `Hove` of Brighton and Hove.
  private mutating func addPlaces(joinedIn name: String, _ meaning: AreaMeaning) {
    for (index, place) in AreaWords.joinedPlaces(in: name).enumerated() {
      switch meaning {
      case .authority(let code) where index > 0: add(place, .fragment(code), .laterPlace)
      default: add(place, meaning, index == 0 ? .firstPlace : .laterPlace)
      }
    }
  }
}
