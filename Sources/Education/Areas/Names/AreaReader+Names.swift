import Tabular

// One name, with or without the words that say what it is.

extension AreaReader {
  /// What some words mean as a name, with or without the words that say what it is.
  func name(_ words: [String], on date: CalendarDate) -> AreaFinding {
    let found = name(words, on: date, lookup: index.hits)
    guard found.isNothing else { return found }
    let turned = name(words, on: date, lookup: index.hitsInAnyOrder)
    return turned.isNothing ? found : turned
  }

  /// The authority whose name alone has some words: `Hull`.
  func nameByWordsApart(_ words: [String], on date: CalendarDate) -> AreaFinding {
    name(words, on: date, lookup: index.hitsByWordsApart)
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

  func finding(_ cases: [AreaJudge.Case], fit: AreaJudge.Fit) -> AreaFinding {
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

  func choice(_ cases: [AreaJudge.Case]) -> AreaFinding {
    let meanings = cases.map(\.hit.meaning)
    let names = meanings.map { told($0) }
    return AreaFinding(
      .choice(meanings), probability: 1 / Double(meanings.count), margin: 0,
      standing: cases[0].hit.standing, agreement: cases[0].hit.agreement,
      evidence: ["it may be " + names.joined(separator: " or ")])
  }

  /// A name whose form says otherwise: a choice where another entity fits better, else in doubt.
  func contradicted(
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
      case .wordsApart: 0.96
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
}
