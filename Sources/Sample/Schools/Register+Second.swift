extension Register {
  /// What became of whom: where a row of the second generation comes from.
  enum Parentage {
    /// One school of the first generation, by rank.
    case converted(rank: Int)
    /// Two of the first generation, by ranks that follow each other.
    case amalgamated(rank: Int)
    /// Another row of the second generation.
    case rebrokered(second: Int)
    /// Nobody.
    case founded
  }

  /// Where a row of the second generation comes from.
  func parentage(_ area: Area, _ number: Int) -> Parentage {
    let amalgamated = number - area.conversions
    if amalgamated < 0 { return .converted(rank: number) }
    if amalgamated < area.amalgamations {
      return .amalgamated(rank: area.conversions + 2 * amalgamated)
    }
    let rebrokered = amalgamated - area.amalgamations
    return rebrokered < area.rebrokered ? .rebrokered(second: rebrokered) : .founded
  }

  /// A row of the second generation; nil where the register does not have it yet.
  func second(_ area: Area, _ number: Int) -> Establishment? {
    let opens = secondOpening(area, number)
    guard opens - Self.notice <= asAt else { return nil }
    let seed = SplitMix64.seed(area.seed, .second, number)
    let site = secondSite(area, number)
    let isAmalgamated = if case .amalgamated = parentage(area, number) { true } else { false }
    let isFounded = if case .founded = parentage(area, number) { true } else { false }
    let stage: Stage = isAmalgamated ? .primary : site.stage
    let type = isAmalgamated || isFounded ? site.type : Self.academyType(site, seed)
    let (status, closes) = end(
      closes: secondClosing(area, number, opens: opens), opens: opens, seed: seed)
    let urn = area.secondURN + number
    return Establishment(
      area: area.index, heading: area.kind == .historic ? site.area : area.index,
      origin: .second(number), urn: urn, site: site, type: type, stage: stage, status: status,
      opens: opens, closes: closes,
      name: name(
        site, stage: stage, isAcademy: !isFounded && !isAmalgamated && seed >> 20 % 100 >= 55,
        isRenamed: isRenamed(site)),
      trust: status.isOpen ? trust(type, site, urn: urn, opens: opens) : nil)
  }

  /// The site of a row of the second generation: that of the school it comes from, or its own.
  func secondSite(_ area: Area, _ number: Int) -> Site {
    switch parentage(area, number) {
    case .converted(let rank), .amalgamated(let rank): firstSite(area, rank: rank)
    case .rebrokered(let number): secondSite(area, number)
    case .founded:
      foundedSite(
        country.areas[area.successors[0]], SplitMix64.seed(area.seed, .second, number),
        number: 5000 + number)
    }
  }

  /// The site of a new school.
  func foundedSite(_ area: Area, _ seed: UInt64, number: Int) -> Site {
    var random = SplitMix64(seed)
    let kind = Mix.founded.kind(&random)
    let draw = random.below(1000)
    let faith: Faith =
      draw < kind.churchOfEngland
      ? .churchOfEngland : draw < kind.churchOfEngland + kind.catholic ? .catholic : .none
    return Site(
      seed: seed, area: area.index, village: random.below(area.villages), type: kind.type,
      stage: kind.stage, faith: faith, number: number)
  }

  /// The type that a maintained school's academy has.
  static func academyType(_ site: Site, _ seed: UInt64) -> SchoolType.Index {
    let isSponsored = seed >> 12 % 100 < 28
    switch site.stage {
    case .special: return isSponsored ? types.specialSponsored : types.specialConverter
    case .referral: return isSponsored ? types.alternativeSponsored : types.alternativeConverter
    default: return isSponsored ? types.sponsored : types.converter
    }
  }

  private static let types = (
    sponsored: SchoolType.index("28"), converter: SchoolType.index("34"),
    specialSponsored: SchoolType.index("33"), specialConverter: SchoolType.index("44"),
    alternativeSponsored: SchoolType.index("43"), alternativeConverter: SchoolType.index("42")
  )

  /// The first day of a row of the second generation.
  func secondOpening(_ area: Area, _ number: Int) -> Int {
    var random = SplitMix64(SplitMix64.seed(area.seed, .second, number) &+ 7)
    let last = Calendar.month(of: Calendar.reference)
    if let ends = area.endsOn {
      // A school of an authority of the past gave way before that authority did, or with it.
      let latest = Calendar.month(of: ends + 1)
      return Calendar.firstDay(ofMonth: latest - random.below(60))
    }
    let from: Int
    var to = last
    switch parentage(area, number) {
    case .converted(let rank):
      from = Calendar.month(2010, 9)
      to = rank < area.rebrokered ? Calendar.month(2018, 8) : last + 2
    case .amalgamated: from = Calendar.month(2000, 9)
    case .rebrokered: from = Calendar.month(2021, 1)
    case .founded:
      // Free schools began with the Academies Act 2010.
      let isAcademy = SchoolType.all[secondSite(area, number).type].group == .academy
      from = isAcademy ? Calendar.month(2011, 9) : Calendar.month(2004, 9)
    }
    let month = random.within(from...to)
    // Half begin with the school year.
    guard random.happens(perMille: 450) else { return Calendar.firstDay(ofMonth: month) }
    let september = month - (month + 4) % 12
    return Calendar.firstDay(ofMonth: max(september, from))
  }

  /// The last day of a row of the second generation; nil for one that stays.
  private func secondClosing(_ area: Area, _ number: Int, opens: Int) -> Int? {
    if number < area.rebrokered {
      return secondOpening(area, area.conversions + area.amalgamations + number) - 1
    }
    let seed = SplitMix64.seed(area.seed, .second, number) &+ 13
    guard seed % 1000 < 40 else { return nil }
    let closes = opens + 730 + Int(SplitMix64.scrambled(seed) % 3650)
    return closes < Calendar.reference ? closes : nil
  }
}
