extension Register {
  /// What happens to a school of the first generation after the reference date.
  struct Departure {
    /// The day from which the register has its successor.
    let registered: Int
    /// The first day of its successor, or of a new school elsewhere.
    let opens: Int
    /// The last day of the school; nil where it stays after all.
    let closes: Int?
    /// What comes instead.
    let outcome: Outcome

    /// What comes instead of a school.
    enum Outcome {
      case academy, nothing, newSchool
    }
  }

  /// What happens to the school that leaves as that one of its area; nil for never.
  func departure(_ area: Area, _ number: Int) -> Departure? {
    guard let month = area.month(ofDeparture: number) else { return nil }
    let seed = SplitMix64.seed(area.seed, .later, number)
    let registered =
      Calendar.reference + 1 + (month - 1) * Self.daysAMonth + Int(seed >> 40 % 29)
    let opens = Calendar.firstDay(ofMonth: Calendar.month(of: registered + Self.notice - 1) + 1)
    let type = firstSite(area, rank: area.closed + number).type
    let group = SchoolType.all[type].group
    let canConvert = group == .maintained || group == .foundation
    let draw = seed >> 20 % 100
    let outcome: Departure.Outcome =
      canConvert && draw < 82 ? .academy : draw < 92 ? .nothing : .newSchool
    return Departure(
      registered: registered, opens: opens, closes: opens - 1, outcome: outcome)
  }

  /// A row that came after the reference date; nil where the register does not have it.
  func later(_ area: Area, _ number: Int) -> Establishment? {
    guard let departure = departure(area, number), departure.outcome != .nothing,
      departure.registered <= asAt
    else { return nil }
    let seed = SplitMix64.seed(area.seed, .later, number)
    let isAcademy = departure.outcome == .academy
    let site =
      isAcademy
      ? firstSite(area, rank: area.closed + number)
      : foundedSite(area, seed, number: 7000 + number)
    let type = isAcademy ? Self.academyType(site, seed) : site.type
    let urn = laterURN(area, number)
    let (status, closes) = end(closes: nil, opens: departure.opens, seed: seed)
    return Establishment(
      area: area.index, heading: area.index, origin: .later(number), urn: urn, site: site,
      type: type, stage: site.stage, status: status, opens: departure.opens, closes: closes,
      name: name(
        site, stage: site.stage, isAcademy: isAcademy && seed >> 30 % 100 >= 55,
        isRenamed: isRenamed(site)),
      trust: status.isOpen ? trust(type, site, urn: urn, opens: departure.opens) : nil)
  }

  /// The URN of a row that came after the reference date.
  func laterURN(_ area: Area, _ number: Int) -> Int {
    guard let month = area.month(ofDeparture: number), month <= months else { return 0 }
    return laterURNs[month - 1][area.index] + number - area.departures(byMonth: month - 1)
  }
}
