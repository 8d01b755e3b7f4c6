import Tabular

/// Reads what area a text means: as a name, a list of names, a part of an area, or not at all.
struct AreaReader: Sendable {
  let index: AreaIndex
  let judge: AreaJudge
  private let misspelling: Misspelling

  /// The longest text that is read as a name, in bytes; the longest list on record has 160.
  static let longestText = 600

  init(_ register: AuthorityRegister) {
    index = AreaIndex(register)
    judge = AreaJudge(index: index)
    misspelling = Misspelling(index)
  }

  /// What a text means to somebody who writes on a day.
  func read(_ text: String, on date: CalendarDate) -> AreaFinding {
    guard text.utf8.count <= Self.longestText else {
      return .nothing("a text of \(text.utf8.count) bytes is no name")
    }
    let words = AreaWords.words(of: text)
    guard !words.isEmpty else { return .nothing("there is no name") }
    let whole = name(words, on: date)
    if !whole.isNothing { return whole }
    if let all = allOf(words, on: date) { return all }
    if let twice = saidTwice(words, on: date) { return twice }
    let atoms = AreaList.atoms(of: text)
    if let turned = turned(atoms, on: date) { return turned }
    if atoms.count > 1, let list = AreaList(reader: self, date: date).read(atoms) { return list }
    if let mended = mended(words, on: date) { return mended }
    let near = misspelt(words, on: date)
    if !near.isNothing { return near }
    let part = part(words, on: date)
    if !part.isNothing { return part }
    if atoms.count > 1,
      let list = AreaList(reader: self, date: date, isForgiving: true).read(atoms)
    {
      return list
    }
    return whole
  }

  // MARK: One name

  /// What some words mean as a name, with or without the words that say what it is.
  func name(_ words: [String], on date: CalendarDate) -> AreaFinding {
    let found = name(words, on: date, lookup: index.hits)
    guard found.isNothing else { return found }
    let turned = name(words, on: date, lookup: index.hitsInAnyOrder)
    return turned.isNothing ? found : turned
  }

  private func name(
    _ words: [String], on date: CalendarDate, lookup: ([String]) -> [AreaIndex.Hit]
  ) -> AreaFinding {
    var isTooEarly = false
    // Those with the fewest forms taken off are asked first: City of London is not London.
    for rest in AuthorityForm.stripped(words) {
      let cases = lookup(rest.words).map { AreaJudge.Case(hit: $0, forms: rest.forms) }
      guard !cases.isEmpty else { continue }
      let nearest = judge.nearest(cases, on: date)
      guard !nearest.cases.isEmpty else {
        isTooEarly = true
        continue
      }
      let finding = finding(nearest.cases, fit: nearest.fit)
      if nearest.fit != .contradicts { return finding }
      return contradicted(finding, words: words, on: date)
    }
    return .nothing(
      isTooEarly
        ? "the authority of this name did not yet stand on \(date)"
        : "no authority of England has this name or code")
  }

  private func finding(_ cases: [AreaJudge.Case], fit: AreaJudge.Fit) -> AreaFinding {
    guard cases.count == 1, let only = cases.first else { return choice(cases) }
    let evidence =
      [words(for: only.hit.standing)] + [words(for: only.hit.agreement)].compactMap { $0 }
      + only.forms.filter { $0.claim != .nothing }.map { form in
        judge.fit(AreaJudge.Case(hit: only.hit, forms: [form])) == .contradicts
          ? "\"\(form.words)\" says otherwise" : "\"\(form.words)\" fits it"
      }
    return AreaFinding(
      .one(only.hit.meaning),
      probability: Self.probability(only.hit, fit: fit), standing: only.hit.standing,
      agreement: only.hit.agreement, evidence: evidence)
  }

  private func choice(_ cases: [AreaJudge.Case]) -> AreaFinding {
    let meanings = cases.map(\.hit.meaning)
    let names = meanings.map { told($0) }
    return AreaFinding(
      .choice(meanings), probability: 1 / Double(meanings.count), margin: 0,
      standing: cases[0].hit.standing, agreement: cases[0].hit.agreement,
      evidence: ["it may be " + names.joined(separator: " or ")])
  }

  /// A name whose form says otherwise: a choice where another entity fits better, else in doubt.
  private func contradicted(
    _ finding: AreaFinding, words: [String], on date: CalendarDate
  ) -> AreaFinding {
    guard case .one(let meaning) = finding.answer else { return finding }
    // `Leicester County Council` may be Leicestershire's.
    for rest in AuthorityForm.stripped(words) where rest.words.count == 1 {
      let hits = index.hits([rest.words[0] + "shire"]).filter { $0.standing == .exact }
      let others = judge.nearest(hits.map { .init(hit: $0, forms: rest.forms) }, on: date)
      if others.fit == .agrees, let other = others.cases.first {
        return AreaFinding(
          .choice([meaning, other.hit.meaning]), probability: 0.5, margin: 0,
          standing: finding.standing, agreement: finding.agreement,
          evidence: ["it may be \(told(meaning)) or \(told(other.hit.meaning))"])
      }
    }
    return finding
  }

  // MARK: All of an area, and a name said twice

  /// `All 12 LAs in the North East`: every authority of an area.
  private func allOf(_ words: [String], on date: CalendarDate) -> AreaFinding? {
    guard words.count > 1, words[0] == "all" || words[0] == "every" else { return nil }
    var rest = words.dropFirst()
    if rest.first == "of" { rest = rest.dropFirst() }
    if rest.first == "the" { rest = rest.dropFirst() }
    var stated: Int?
    if let first = rest.first, let number = wholeNumber(first) {
      stated = number
      rest = rest.dropFirst()
    }
    let kinds: Set<String> = [
      "local", "authority", "authorities", "borough", "boroughs", "council", "councils", "area",
      "areas", "unitary", "education",
    ]
    while let first = rest.first, kinds.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, kinds.contains(last) { rest = rest.dropLast() }
    if let first = rest.first, ["in", "of", "across", "within"].contains(first) {
      rest = rest.dropFirst()
    }
    let area = name(Array(rest), on: date)
    guard case .one(.group(var number)) = area.answer else { return nil }
    var evidence = ["all authorities of an area are named"]
    if let stated {
      let name = index.groups[number].name
      let fitting = index.groups.firstIndex { $0.name == name && $0.members.count == stated }
      number = fitting ?? number
      let count = index.groups[number].members.count
      evidence.append(
        count == stated
          ? "it has \(stated), as is said" : "\(stated) are spoken of, and it has \(count)")
    }
    let isRight = stated.map { $0 == index.groups[number].members.count } ?? true
    return AreaFinding(
      .one(.group(number)), probability: isRight ? 0.995 : 0.8, evidence: evidence)
  }

  /// `Saint Helens !St. Helens`: a name that stands there twice.
  private func saidTwice(_ words: [String], on date: CalendarDate) -> AreaFinding? {
    guard words.count > 1, words.count.isMultiple(of: 2),
      words.prefix(words.count / 2) == words.suffix(words.count / 2)
    else { return nil }
    let once = name(Array(words.prefix(words.count / 2)), on: date)
    return once.isNothing ? nil : once
  }

  /// `Sussex, East`: a name that is turned about its comma.
  private func turned(_ atoms: [AreaList.Atom], on date: CalendarDate) -> AreaFinding? {
    guard atoms.count == 2, atoms[1].isAside else { return nil }
    let tail = AreaWords.words(of: atoms[1].text)
    guard AreaPart.directions(at: tail) > 0, name(tail, on: date).isNothing else { return nil }
    let found = name(tail + AreaWords.words(of: atoms[0].text), on: date)
    return found.isNothing ? nil : found
  }

  // MARK: Slips and parts

  /// A name that is right among words that are misspelt: `Leeds Mtropolitan Borough Council`.
  private func mended(_ words: [String], on date: CalendarDate) -> AreaFinding? {
    let corrected = corrected(words)
    guard corrected != words else { return nil }
    let found = name(corrected, on: date)
    return found.isNothing
      ? nil
      : AreaFinding(
        found.answer, probability: found.probability * 0.99, margin: found.margin,
        standing: found.standing, agreement: .misspelling,
        evidence: found.evidence + ["a word that says what it is, is misspelt"])
  }

  /// What a misspelt name is most likely meant for.
  func misspelt(_ words: [String], on date: CalendarDate) -> AreaFinding {
    var near: [(found: AreaJudge.Case, slips: Int, letters: Int)] = []
    for rest in AuthorityForm.stripped(corrected(words)) {
      let letters = rest.words.joined().utf8.count
      for match in misspelling.matches(rest.words) {
        let hits = match.candidate.entries.map {
          AreaIndex.Hit(meaning: $0.meaning, standing: $0.standing, agreement: .misspelling)
        }
        let nearest = judge.nearest(hits.map { .init(hit: $0, forms: rest.forms) }, on: date)
        guard nearest.fit != .contradicts else { continue }
        for found in nearest.cases { near.append((found, match.slips, letters)) }
      }
    }
    // Each meaning by its fewest slips; the order in which they were found breaks ties.
    var kept: [(found: AreaJudge.Case, slips: Int, letters: Int)] = []
    let order = near.indices.sorted { (near[$0].slips, $0) < (near[$1].slips, $1) }
    for one in order {
      let meaning = near[one].found.hit.meaning
      if !kept.contains(where: { $0.found.hit.meaning == meaning }) { kept.append(near[one]) }
    }
    guard let best = kept.first, Misspelling.isForgiven(best.slips, in: best.letters) else {
      return .nothing("no authority of England has this name or code")
    }
    let equals = kept.filter { $0.slips == best.slips }
    if equals.count > 1 { return choice(equals.map(\.found)) }
    return slip(
      best.found, slips: best.slips, letters: best.letters,
      runnerUp: kept.dropFirst().first?.slips)
  }

  private func slip(
    _ found: AreaJudge.Case, slips: Int, letters: Int, runnerUp: Int?
  ) -> AreaFinding {
    // A slip in a long name is one; the fewer the letters, the likelier another place is meant.
    var probability = slips == 0 ? 0.98 : slips == 1 ? (letters >= 8 ? 0.97 : 0.9) : 0.93
    var evidence = ["\(slips.of("letter")) from \(told(found.hit.meaning))"]
    var margin: Double?
    if let runnerUp {
      margin = runnerUp - slips > 1 ? probability : probability / 4
      if runnerUp - slips < 2 {
        probability = 0.75
        evidence.append("another name is \(runnerUp.of("letter")) away")
      }
    }
    return AreaFinding(
      .one(found.hit.meaning), probability: probability, margin: margin,
      standing: found.hit.standing, agreement: .misspelling, evidence: evidence)
  }

  /// Names within three letters of some words, nearest first.
  func near(_ words: [String]) -> [(name: String, slips: Int)] {
    let matches = AuthorityForm.stripped(corrected(words)).flatMap { misspelling.matches($0.words) }
    return matches.enumerated().sorted {
      ($0.element.slips, $0.offset) < ($1.element.slips, $1.offset)
    }.compactMap { match in
      match.element.candidate.entries.first.map { (told($0.meaning), match.element.slips) }
    }
  }

  /// The words, those of forms being spelt right: `London Boough of Haringey`.
  private func corrected(_ words: [String]) -> [String] {
    words.map { word in
      guard word.utf8.count > 4, !index.vocabulary.contains(word) else { return word }
      let near = Self.formWords.filter {
        $0.utf8.count > 4 && Misspelling.slips(Array(word.utf8), Array($0.utf8), atMost: 1) <= 1
      }
      return near.count == 1 ? near[0] : word
    }
  }

  private static let formWords: [String] = Set(
    AuthorityForm.all.flatMap { $0.words.split(separator: " ").map(String.init) }
  ).sorted()

  /// What a part of an area is a part of.
  func part(_ words: [String], on date: CalendarDate) -> AreaFinding {
    for rest in AreaPart.without(words) {
      let whole = name(rest, on: date)
      switch whole.answer {
      case .one(.group), .one(.outside), .list, .choice, .nothing, .part: continue
      case .one(let meaning):
        return AreaFinding(
          .part(meaning), probability: min(whole.probability, 0.97), standing: whole.standing,
          agreement: whole.agreement, evidence: ["a part of \(told(meaning))"] + whole.evidence)
      }
    }
    return .nothing("no authority of England has this name or code")
  }

  // MARK: Words and numbers

  /// How probable it is that a name means what was found.
  ///
  /// Of 2,401 names by 17 publishers none that was found otherwise than by a slip was wrong, so
  /// the figures only order them; doubt begins where the name is a short or partial one.
  private static func probability(_ hit: AreaIndex.Hit, fit: AreaJudge.Fit) -> Double {
    let byStanding =
      switch hit.standing {
      case .exact: 0.999
      case .otherName, .core: 0.997
      case .short: 0.98
      case .shireTown: 0.8
      case .firstPlace, .laterPlace: 0.97
      }
    let byAgreement =
      switch hit.agreement {
      case .words: 1.0
      case .largeWords: 0.997
      case .letters: 0.99
      case .order, .misspelling: 0.95
      }
    let byFit =
      switch fit {
      case .agrees: 1.0
      case .neutral: 0.999
      case .contradicts: 0.6
      }
    return byStanding * byAgreement * byFit
  }

  /// A standing in words.
  func words(for standing: NameStanding) -> String {
    switch standing {
    case .exact: "the name is the register's"
    case .otherName: "the name is a known other name"
    case .core: "the name is the register's without what says what it is"
    case .short: "the name is short for it"
    case .shireTown: "it is named for the town"
    case .firstPlace: "it is the first place in its name"
    case .laterPlace: "it is one of the places in its name"
    }
  }

  private func words(for agreement: NameAgreement) -> String? {
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

extension Int {
  /// The number with a word in its number: `1 letter`, `2 letters`.
  fileprivate func of(_ word: String) -> String { self == 1 ? "1 \(word)" : "\(self) \(word)s" }
}
