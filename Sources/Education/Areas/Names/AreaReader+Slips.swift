import Tabular

// Names that are misspelt.

extension AreaReader {
  /// A name that is right among words that are misspelt: `Leeds Mtropolitan Borough Council`.
  func mended(_ words: [String], on date: CalendarDate) -> AreaFinding? {
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

  func slip(
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
  func corrected(_ words: [String]) -> [String] {
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
}

extension Int {
  /// The number with a word in its number: `1 letter`, `2 letters`.
  fileprivate func of(_ word: String) -> String { self == 1 ? "1 \(word)" : "\(self) \(word)s" }
}
