/// One change to a question, and what the answer to it would have been.
public struct LinkChange: Sendable {
  /// The change: `without the word "bringhurst"`.
  public let phrase: String
  /// The answer that it would have had.
  public let answer: RankedAnswer
  /// How many bits it moves the entity that it is about.
  public let bits: Double
}

extension Linker {
  /// So many words are left out one by one, and what so many candidates have is tried.
  private static let triedWords = 16
  private static let triedCandidates = 4
  private static let leastProbability = 0.001

  /// The single changes that would have changed the answer to a question, the slightest first.
  ///
  /// Each is found by asking again: without a word, without something that stands beside the name, or
  /// with what the register has beside a candidate.
  public func changes(of query: Query, _ answer: RankedAnswer) -> [LinkChange] {
    var workspace = Workspace()
    let before = Dictionary(
      answer.candidates.map { ($0.entity, $0.weight) }, uniquingKeysWith: { first, _ in first })
    func change(_ phrase: String, _ edit: (inout Query) -> Void) -> LinkChange? {
      var asked = query
      edit(&asked)
      let other = self.answer(asked, &workspace)
      guard isOther(other, than: answer) else { return nil }
      let subject = other.verdict == .none ? answer.best : other.best
      let (old, new) =
        subject.map { one in
          (before[one.entity], other.candidates.first { $0.entity == one.entity }?.weight)
        } ?? (nil, nil)
      let bits = ((new ?? -Double(Self.reach)) - (old ?? -Double(Self.reach))).magnitude
      return LinkChange(phrase: phrase, answer: other, bits: bits)
    }
    var changes = query.name.words.indices.prefix(Self.triedWords).map { place in
      change("without the word \"\(query.name.words[place])\"") {
        $0.name = query.name.without(place)
      }
    }
    let area = register.lexicon.areaNoun
    if !query.areas.isEmpty { changes.append(change("without its \(area)") { $0.areas = [] }) }
    if query.locator?.isEmpty == false {
      changes.append(change("without its postcode") { $0.locator = nil })
    }
    if query.day != nil { changes.append(change("on no day in particular") { $0.day = nil }) }
    let likely = answer.candidates.filter { $0.probability >= Self.leastProbability }
    for candidate in likely.prefix(Self.triedCandidates) {
      let (id, locator) = (candidate.id, register.locators[candidate.entity])
      if !locator.isEmpty {
        changes.append(change("with the postcode of \(id)") { $0.locator = locator.description })
      }
      let place = Int(register.areas[candidate.entity])
      if place >= 0, !query.areas.contains(place) {
        changes.append(change("in the \(area) of \(id)") { $0.areas = [place] })
      }
    }
    return changes.compactMap { $0 }.sorted { ($0.bits, $0.phrase) < ($1.bits, $1.phrase) }
  }

  /// How many bits, to a tenth, less for the likeliest entity and its lineage would have changed the
  /// answer to a question, and to what; more for it where the answer is none.
  func leastShift(of query: Query, _ answer: RankedAnswer) -> LinkChange? {
    guard let best = answer.best else { return nil }
    var workspace = Workspace()
    search(query, &workspace)
    let moved = Set(register.lineage[best.entity] + [Int32(best.entity)])
    let sign: Float = answer.verdict == .none ? 0.1 : -0.1
    for tenths in 1...400 {
      let found = workspace.found.map { one in
        let shift = moved.contains(one.entity) ? sign * Float(tenths) : 0
        return Found(entity: one.entity, name: one.name, weight: one.weight + shift)
      }
      let other = rank(found, query)
      if isOther(other, than: answer) {
        let word = answer.verdict == .none ? "more for" : "less for"
        let bits = Double(tenths) / 10
        return LinkChange(
          phrase: "with \(Evidence.told(bits)) bits \(word) \(best.id)", answer: other, bits: bits)
      }
    }
    return nil
  }

  /// Whether an answer is of another kind, or another entity that is no step of succession away.
  private func isOther(_ one: RankedAnswer, than other: RankedAnswer) -> Bool {
    guard one.verdict == other.verdict else { return true }
    guard one.verdict == .one, let first = one.best, let second = other.best else { return false }
    return first.entity != second.entity
      && !register.lineage[second.entity].contains(Int32(first.entity))
  }
}

extension NormalName {
  /// The name without one of its words.
  func without(_ word: Int) -> NormalName {
    var work = NameWork()
    for place in tokens.indices where place != word {
      if asides >> UInt64(place) & 1 != 0 { work.asides |= 1 << UInt64(work.list.count) }
      work.list.append(text[tokens[place]])
    }
    return NormalName(work)
  }
}
