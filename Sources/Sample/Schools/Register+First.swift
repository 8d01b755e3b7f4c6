extension Register {
  /// A row of the first generation, by the rank in which it closes.
  func first(_ area: Area, rank: Int) -> Establishment {
    let site = firstSite(area, rank: rank)
    var opens: Int?
    // Most old schools have no date; one in ten of those that have one have the first of 1900.
    if site.seed >> 48 & 7 == 0 {
      opens =
        site.seed >> 52 & 7 == 0
        ? Calendar.day(1900, 1, 1)
        : Calendar.firstDay(ofMonth: Calendar.month(1951 + Int(site.seed >> 54 & 31), 9))
    }
    let (status, closes) = end(closes: closing(area, rank: rank), opens: nil, seed: site.seed)
    return Establishment(
      area: area.index, heading: area.index, origin: .first(rank),
      urn: area.firstURN + area.order.place(of: rank), site: site, type: site.type,
      stage: site.stage, status: status, opens: opens, closes: closes,
      name: name(site, stage: site.stage, isAcademy: false, isRenamed: isRenamed(site)),
      trust: status.isOpen ? foundationTrust(site) : nil)
  }

  /// The day on which the school of that rank closes; nil for one that stays.
  func closing(_ area: Area, rank: Int) -> Int? {
    let amalgamated = area.conversions + 2 * area.amalgamations
    if rank < area.conversions { return secondOpening(area, rank) - 1 }
    if rank < amalgamated {
      return secondOpening(area, area.conversions + (rank - area.conversions) / 2) - 1
    }
    if rank < area.closed { return ending(area, rank: rank) }
    return departure(area, rank - area.closed)?.closes
  }

  /// The last day of a school that closes without a successor.
  private func ending(_ area: Area, rank: Int) -> Int {
    var random = SplitMix64(SplitMix64.seed(area.seed, .row, rank))
    let latest = area.endsOn ?? Calendar.reference
    // Closures lie thicker in recent years: of two draws the later counts.
    let years = min(random.below(40), random.below(40))
    let (year, _, _) = Calendar.parts(latest)
    let lastMonths = [8, 8, 8, 8, 12, 3, 7]
    let month = Calendar.month(year - years, lastMonths[random.below(lastMonths.count)])
    let day = Calendar.firstDay(ofMonth: month + 1) - 1
    // A few have announced their end on the reference date and not reached it.
    if area.endsOn == nil, random.happens(perMille: 12) { return latest + random.below(60) }
    return day < latest ? day : Calendar.firstDay(ofMonth: month - 11) - 1
  }

  /// The site of the school of that rank.
  func firstSite(_ area: Area, rank: Int) -> Site {
    let seed = SplitMix64.seed(area.seed, .site, rank)
    let pair = pair(area, rank: rank)
    let shared = pair.map { SplitMix64.seed(area.seed, .site, $0) } ?? seed
    var random = SplitMix64(shared)
    let land = country.areas[area.successors[random.below(area.successors.count)]]
    // Within an area no two schools share a village, but for an infant and a junior school.
    let draw = random.below(land.villages)
    let village =
      area.index == land.index ? area.settlement.place(of: (pair ?? rank) % land.villages) : draw
    var kind = mix(area, rank: rank, isPaired: pair != nil).kind(&random)
    if area.kind == .current, rank == area.first - 1 {
      // The last school of an area is never in doubt, so that no area is without one.
      kind = Mix.Kind(
        type: SchoolType.index("01"), stage: .primary, churchOfEngland: 0, catholic: 0)
    }
    let creed = random.below(1000)
    let faith: Faith =
      creed < kind.churchOfEngland
      ? .churchOfEngland : creed < kind.churchOfEngland + kind.catholic ? .catholic : .none
    let stage: Stage = pair != nil && pair != rank ? .junior : kind.stage
    return Site(
      seed: pair == nil ? seed : shared &+ (pair == rank ? 0 : 0x100_0001), area: land.index,
      village: village, type: kind.type, stage: stage, faith: faith, number: rank)
  }

  /// The rank of the infant school, where that school is one of a pair of infant and junior.
  private func pair(_ area: Area, rank: Int) -> Int? {
    guard area.kind == .current else { return nil }
    let amalgamated = area.conversions + 2 * area.amalgamations
    if rank < area.conversions { return nil }
    if rank < amalgamated { return rank - (rank - area.conversions) % 2 }
    guard rank >= area.closed else { return nil }
    let lead = rank - (rank - area.closed) % 2
    guard lead + 2 < area.first else { return nil }
    return SplitMix64.seed(area.seed, .group, lead) % 100 < 6 ? lead : nil
  }

  private func mix(_ area: Area, rank: Int, isPaired: Bool) -> Mix {
    switch area.kind {
    case .current, .historic:
      if isPaired { return .amalgamated }
      if rank < area.conversions { return .converted }
      return rank < area.closed ? .ended : .standing
    case .wales, .overseas, .offshore, .service:
      return .outside(area.kind)
    }
  }
}
