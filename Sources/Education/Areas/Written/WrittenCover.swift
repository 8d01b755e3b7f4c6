import Tabular

/// Gathers what pieces of a text cover, authority by authority.
struct WrittenCover {
  /// What is covered of one authority.
  private struct Cover {
    var isWhole = false
    /// The predecessors that are covered whole.
    var predecessors: Set<LACode> = []
    /// The districts by number, and whether all of each is covered.
    var districts: [Int: Bool] = [:]
    var probability = 1.0
    var evidence: [String] = []

    /// What this and another cover together.
    func joined(with other: Cover) -> Cover {
      var joined = self
      joined.isWhole = isWhole || other.isWhole
      joined.predecessors.formUnion(other.predecessors)
      joined.districts.merge(other.districts) { $0 || $1 }
      joined.probability = min(probability, other.probability)
      joined.evidence += other.evidence.filter { !evidence.contains($0) }
      return joined
    }

    /// Takes all of an authority that was named, which is, or became, the one of a code.
    mutating func take(_ named: LACode, as code: LACode) {
      if named == code { isWhole = true } else { predecessors.insert(named) }
    }
  }

  let index: AreaIndex
  let date: CalendarDate
  private var covers: [LACode: Cover] = [:]
  private var named: Set<LACode> = []
  /// Whether a name that was added is misspelt.
  private(set) var isMisspelt = false

  private var register: AuthorityRegister { index.register }

  init(index: AreaIndex, date: CalendarDate) {
    self.index = index
    self.date = date
  }

  /// The districts that are named, by number.
  var districts: [Int] { covers.values.flatMap { $0.districts.keys } }

  /// Adds all that another cover of the same day has.
  mutating func add(_ other: WrittenCover) {
    for (code, cover) in other.covers {
      covers[code] = covers[code].map { $0.joined(with: cover) } ?? cover
    }
    named.formUnion(other.named)
    isMisspelt = isMisspelt || other.isMisspelt
  }

  /// Adds what a finding covers; false where no authority of the day stands on its ground.
  mutating func add(_ finding: AreaFinding) -> Bool {
    isMisspelt = isMisspelt || finding.agreement == .misspelling
    return add(finding.answer, finding)
  }

  private mutating func add(_ answer: AreaFinding.Answer, _ finding: AreaFinding) -> Bool {
    switch answer {
    case .one(let meaning): return add(meaning, isPart: false, finding)
    case .part(let meaning): return add(meaning, isPart: true, finding)
    case .list(let answers):
      var isOnGround = true
      for answer in answers where !add(answer, finding) { isOnGround = false }
      return isOnGround
    case .choice, .nothing: return false
    }
  }

  private mutating func add(_ meaning: AreaMeaning, isPart: Bool, _ finding: AreaFinding) -> Bool {
    let ground = Set(index.ground(of: meaning, on: date)).sorted()
    if case .authority(let code) = meaning { named.insert(code) }
    for code in ground {
      var cover = covers[code] ?? Cover()
      cover.probability = min(cover.probability, finding.probability)
      for reason in finding.evidence where !cover.evidence.contains(reason) {
        cover.evidence.append(reason)
      }
      switch meaning {
      case .authority(let named) where !isPart: cover.take(named, as: code)
      case .group(let number) where !isPart:
        for member in index.groups[number].members
        where register.codes(inPlaceOf: member, asAt: date).contains(code) {
          cover.take(member, as: code)
        }
      case .subdivision(let number):
        cover.districts[number] = (cover.districts[number] ?? false) || !isPart
      case .authority, .group, .fragment, .outside: break
      }
      covers[code] = cover
    }
    return !ground.isEmpty
  }

  /// The authorities that are named and were no more on the day, ascending by key.
  var past: [HistoricLAID] {
    named.compactMap { register.historic(code: $0) }.filter { $0.replacedOn <= date }.map(\.id)
      .sorted()
  }

  /// The authorities that are covered, ascending by code.
  var authorities: [WrittenArea.Authority] {
    covers.sorted { $0.key < $1.key }.compactMap { code, cover in
      guard let id = register.id(of: code) else { return nil }
      return WrittenArea.Authority(
        code: code, id: id, coverage: isWhole(code, cover) ? .whole : .part,
        districts: cover.districts.map { district($0.key, isWhole: $0.value) }.sorted {
          ($0.name, $0.code?.value ?? "") < ($1.name, $1.code?.value ?? "")
        },
        probability: cover.probability, evidence: cover.evidence)
    }
  }

  private func district(_ number: Int, isWhole: Bool) -> WrittenArea.District {
    let place = index.subdivisions[number]
    return WrittenArea.District(
      name: place.name, code: place.code, coverage: isWhole ? .whole : .part)
  }

  /// Whether all of an authority is covered: by its name, by all that it was made of, or by all the
  /// districts that it has.
  private func isWhole(_ code: LACode, _ cover: Cover) -> Bool {
    if cover.isWhole { return true }
    // Bournemouth alone is not Bournemouth, Christchurch and Poole; Cumbria is all of Cumberland.
    let madeOf = register.historic.filter { $0.successors.contains(code) && $0.replacedOn <= date }
    let last = madeOf.map(\.replacedOn).max()
    let makers = madeOf.filter { $0.replacedOn == last }.map(\.code)
    if !makers.isEmpty, makers.allSatisfy(cover.predecessors.contains) { return true }
    let districts = index.subdivisions.indices.filter {
      index.subdivisions[$0].stood(on: date) && index.subdivisions[$0].authority(on: date) == code
    }
    return !districts.isEmpty && districts.allSatisfy { cover.districts[$0] == true }
  }
}
