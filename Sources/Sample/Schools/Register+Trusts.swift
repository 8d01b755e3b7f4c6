extension Register {
  /// The trust of an academy at the date; nil where it is in none, or is no academy.
  func trust(_ type: SchoolType.Index, _ site: Site, urn: Int, opens: Int) -> Membership? {
    guard SchoolType.all[type].group == .academy else {
      return foundationTrust(site)
    }
    var random = SplitMix64(SplitMix64.seed(country.seed, .membership, urn))
    // Five in a hundred rows show nothing of their trust, and four its name alone.
    let draw = random.below(100)
    let shown: Membership.Shown = draw < 5 ? .nothing : draw < 9 ? .nameOnly : .codeAndName
    let multi = multiTrust(site, &random)
    guard random.below(100) < 16 else {
      return Membership(group: .multi(multi), joined: opens, shown: shown)
    }
    // One single-academy trust in five gives itself up to a larger one some day.
    let moved = opens + 700 + random.below(5000)
    if random.below(5) == 0, moved <= asAt {
      return Membership(group: .multi(multi), joined: moved, shown: shown)
    }
    return Membership(group: .single(urn), joined: opens, shown: shown)
  }

  /// When an academy left the single-academy trust that it began in, and whether it began in one.
  func singleTrust(_ type: SchoolType.Index, _ site: Site, urn: Int, opens: Int) -> (
    exists: Bool, left: Int?
  ) {
    guard SchoolType.all[type].group == .academy, opens <= asAt else { return (false, nil) }
    var random = SplitMix64(SplitMix64.seed(country.seed, .membership, urn))
    _ = random.below(100)
    _ = multiTrust(site, &random)
    guard random.below(100) < 16 else { return (false, nil) }
    let moved = opens + 700 + random.below(5000)
    return (true, random.below(5) == 0 && moved <= asAt ? moved : nil)
  }

  /// Draws a multi-academy trust: four in five of the same authority, most others of the same
  /// region, and the first of each authority larger than the last.
  private func multiTrust(_ site: Site, _ random: inout SplitMix64) -> Int {
    let draw = random.below(100)
    let pick = random.next()
    var seat = country.areas[site.area]
    if draw >= 97 {
      seat = country.areas[Int(pick % UInt64(country.areas.count))]
      if seat.multiTrusts == 0 { seat = country.areas[site.area] }
    } else if draw >= 80 {
      seat = country.areas[seat.neighbours[Int(pick % UInt64(seat.neighbours.count))]]
    }
    let height = random.below(1000)
    guard seat.multiTrusts > 0 else { return 0 }
    let number = seat.firstMultiTrust + seat.multiTrusts * height / 1000 * height / 1000
    return seat.isClosed(multiTrust: number, seed: country.seed) ? seat.firstMultiTrust : number
  }

  /// The foundation trust of a school, shown by name without a code: it is no academy trust.
  func foundationTrust(_ site: Site) -> Membership? {
    let area = country.areas[site.area]
    guard SchoolType.all[site.type].group == .foundation, area.localGroups > 0,
      site.seed >> 24 % 10 < 6
    else { return nil }
    let number = area.firstLocalGroup + Int(site.seed >> 28 % UInt64(area.localGroups))
    return Membership(
      group: .foundation(number),
      joined: Calendar.firstDay(
        ofMonth: Calendar.month(2008, 9) + Int(site.seed >> 36 % 60)), shown: .nameOnly)
  }
}
