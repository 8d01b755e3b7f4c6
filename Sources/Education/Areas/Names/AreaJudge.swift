import Tabular

/// Decides between the things that a name may mean, by its day and by the words around it.
struct AreaJudge: Sendable {
  /// Something that was found, with the forms that were taken off before.
  struct Case: Hashable, Sendable {
    let hit: AreaIndex.Hit
    let forms: [AuthorityForm]
  }

  /// How the words around a name compare with what it means.
  enum Fit: Int, Comparable, Sendable {
    /// They say so.
    case agrees
    /// They say nothing of it.
    case neutral
    /// They say otherwise.
    case contradicts

    static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
  }

  let index: AreaIndex

  private var register: AuthorityRegister { index.register }

  /// The cases that stand nearest, on a day: several are equals.
  ///
  /// - Returns: The nearest cases and how their forms fit; none where there were none, or where
  ///   every authority of the name began later.
  func nearest(_ cases: [Case], on date: CalendarDate) -> (cases: [Case], fit: Fit) {
    let ranked = cases.compactMap { found -> (found: Case, fit: Fit, rank: Int)? in
      guard let rank = rank(found.hit, on: date) else { return nil }
      return (found, fit(found), rank)
    }
    let fits = ranked.contains { $0.fit != .contradicts }
    let kept = fits ? ranked.filter { $0.fit != .contradicts } : ranked
    guard let best = kept.map(\.rank).min() else { return ([], .neutral) }
    let equals = kept.filter { $0.rank == best }
    let bestFit = equals.map(\.fit).min() ?? .neutral
    var cases = equals.filter { $0.fit == bestFit }.map(\.found)
    cases = lastOfPast(cases)
    cases = oneGroup(cases, on: date)
    return (cases, bestFit)
  }

  /// The order in which meanings are preferred, smallest first; nil for what was not yet there.
  private func rank(_ hit: AreaIndex.Hit, on date: CalendarDate) -> Int? {
    switch (hit.meaning, hit.standing) {
    case (.authority(let code), .short), (.authority(let code), .shireTown),
      (.authority(let code), .wordsApart):
      if register.stood(code, on: date) { return 60 }
      return hasBegun(hit.meaning, on: date) ? 65 : nil
    case (_, .short), (_, .shireTown), (_, .wordsApart): return 60
    case (.authority(let code), .firstPlace):
      return register.stood(code, on: date) ? 70 : hasBegun(hit.meaning, on: date) ? 80 : nil
    case (_, .firstPlace), (_, .laterPlace):
      return hasBegun(hit.meaning, on: date) ? 80 : nil
    case (.authority(let code), let standing):
      if register.stood(code, on: date) { return standing == .exact ? 0 : 20 }
      return hasBegun(hit.meaning, on: date) ? 40 : nil
    case (.group, .exact), (.subdivision, .exact), (.outside, _): return 10
    case (.group, _): return 30
    case (.subdivision, _), (.fragment, _): return 50
    }
  }

  private func hasBegun(_ meaning: AreaMeaning, on date: CalendarDate) -> Bool {
    switch meaning {
    case .authority(let code), .fragment(let code):
      return register.stood(code, on: date)
        || register.historic(code: code).map { $0.replacedOn <= date } ?? false
    default: return true
    }
  }

  /// Of authorities of the past, the last to go is meant.
  private func lastOfPast(_ cases: [Case]) -> [Case] {
    let days = cases.compactMap { found -> CalendarDate? in
      guard case .authority(let code) = found.hit.meaning else { return nil }
      return register.historic(code: code)?.replacedOn
    }
    guard cases.count > 1, days.count == cases.count, let last = days.max() else { return cases }
    return cases.filter { found in
      guard case .authority(let code) = found.hit.meaning else { return false }
      return register.historic(code: code)?.replacedOn == last
    }
  }

  /// Of a region and a devolved area of one name, the region; of devolved areas, the one of the day.
  private func oneGroup(_ cases: [Case], on date: CalendarDate) -> [Case] {
    guard cases.count > 1 else { return cases }
    let groups = cases.compactMap { found -> (found: Case, group: AreaGroup)? in
      guard case .group(let number) = found.hit.meaning else { return nil }
      return (found, index.groups[number])
    }
    guard groups.count == cases.count else { return cases }
    if let region = groups.first(where: { $0.group.kind == .region }) { return [region.found] }
    let standing = groups.filter { $0.group.stood(on: date) }
    return [(standing.last ?? groups[groups.count - 1]).found]
  }

  // MARK: The words around a name

  /// How the forms of a case fit what it means: the worst of them, and agreeing if any agrees.
  func fit(_ found: Case) -> Fit {
    let fits = found.forms.map { fit($0.claim, found.hit.meaning) }
    if fits.contains(.contradicts) { return .contradicts }
    return fits.contains(.agrees) ? .agrees : .neutral
  }

  private func fit(_ claim: AuthorityForm.Claim, _ meaning: AreaMeaning) -> Fit {
    if claim == .nothing { return .neutral }
    guard let kind = kind(of: meaning) else { return .neutral }
    let isLarge = [.region, .devolved, .group].contains(kind)
    switch claim {
    case .nothing: return .neutral
    case .kinds(let kinds): return kinds.contains(kind) ? .agrees : .contradicts
    case .past: return isPast(meaning) ? .agrees : .contradicts
    case .city:
      if isCity(meaning) { return .agrees }
      return isLarge || isCounty(meaning, kind) ? .contradicts : .neutral
    case .borough:
      if isLarge || kind == .county { return .contradicts }
      return isCity(meaning) ? .neutral : .agrees
    case .district:
      if isLarge || kind == .county { return .contradicts }
      return kind == .district || kind == .metropolitan ? .agrees : .neutral
    case .county:
      if isCounty(meaning, kind) { return .agrees }
      return isLarge || isCity(meaning) || hasShire(meaning) ? .contradicts : .neutral
    case .countyOrCity:
      if isCity(meaning) || isCounty(meaning, kind) { return .agrees }
      return kind == .unitary && !hasShire(meaning) ? .neutral : .contradicts
    }
  }

  private func kind(of meaning: AreaMeaning) -> AreaKind? {
    switch meaning {
    case .authority(let code), .fragment(let code):
      if let authority = register.authority(code: code) { return AreaKind(authority.onsCode) }
      return register.historic(code: code)?.onsCode.flatMap { AreaKind($0) } ?? .county
    case .subdivision: return .district
    case .group(let number): return index.groups[number].kind
    case .outside: return .outside
    }
  }

  private func isPast(_ meaning: AreaMeaning) -> Bool {
    switch meaning {
    case .authority(let code): register.authority(code: code) == nil
    case .subdivision(let number): index.subdivisions[number].former != nil
    default: false
    }
  }

  private func isCity(_ meaning: AreaMeaning) -> Bool {
    switch meaning {
    case .authority(let code):
      register.authority(code: code).map { register.cities.contains($0.onsCode) } ?? false
    case .subdivision(let number):
      index.subdivisions[number].code.map(register.cities.contains) ?? false
    default: false
    }
  }

  /// Whether it is a county, or a unitary authority that is no town.
  private func isCounty(_ meaning: AreaMeaning, _ kind: AreaKind) -> Bool {
    if kind == .county { return true }
    guard kind == .unitary, case .authority(let code) = meaning,
      let name = register.authority(code: code)?.name
    else { return false }
    let words = AreaWords.words(of: name)
    return words.contains("county") || words.last?.hasSuffix("shire") == true
      || register.codeChanges.contains {
        AreaKind($0.code) == .county && $0.replacedBy.count == 1 && $0.name.hasSuffix(name)
      }
  }

  /// Whether there is a county of its name: Leicestershire of Leicester.
  private func hasShire(_ meaning: AreaMeaning) -> Bool {
    guard case .authority(let code) = meaning, let name = register.authority(code: code)?.name
    else { return false }
    let word = AreaWords.words(of: name).joined(separator: " ")
    return index.byWords[word + "shire"]?.contains { $0.standing == .exact } ?? false
  }
}
