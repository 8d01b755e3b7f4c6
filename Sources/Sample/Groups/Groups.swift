/// The groups of a register: who is in which, and what the group files say of each.
struct Groups: Sendable {
  private let register: Register
  /// Their names and numbers.
  let names: TrustNames

  /// Looks at a register.
  init(_ register: Register) {
    self.register = register
    names = TrustNames(register.country)
  }

  private var country: Country { register.country }

  /// Calls with every group, in the order of UIDs.
  func forEach(_ body: (SchoolGroup) throws -> Void) rethrows {
    for area in country.areas {
      for place in 0..<area.localGroups { try body(federation(area, place)) }
    }
    for area in country.areas {
      for place in 0..<area.localGroups { try body(foundation(area, place)) }
    }
    for area in country.areas {
      for place in 0..<area.multiTrusts { try body(multi(area, place)) }
    }
    for area in country.areas {
      for place in 0..<area.multiTrusts {
        if let sponsor = sponsor(area, place) { try body(sponsor) }
      }
    }
    try register.forEachSuccessor { row in
      if let single = single(row) { try body(single) }
    }
  }

  /// The groups that a school is in at the date, with the days of joining.
  func memberships(of row: Establishment) -> [(group: SchoolGroup, joined: Int)] {
    guard row.status.isOpen else { return [] }
    var result: [(group: SchoolGroup, joined: Int)] = []
    switch row.trust?.group {
    case .multi(let number):
      let (area, place) = seat(number)
      let joined = row.trust?.joined ?? 0
      result.append((multi(area, place), joined))
      if SchoolType.all[row.type].isSponsored, let sponsor = sponsor(area, place) {
        result.append((sponsor, joined))
      }
    case .single:
      if let single = single(row) { result.append((single, row.trust?.joined ?? 0)) }
    case .foundation(let number):
      let area = country.areas[row.site.area]
      let group = foundation(area, number - area.firstLocalGroup)
      result.append((group, max(group.began, row.trust?.joined ?? 0)))
    case nil: break
    }
    if let federation = federation(of: row) {
      result.append((federation, federation.began + Int(row.site.seed >> 30 % 2000)))
    }
    return result
  }

  /// The federation of a maintained school; one primary in fourteen has one.
  private func federation(of row: Establishment) -> SchoolGroup? {
    let group = SchoolType.all[row.type].group
    let area = country.areas[row.site.area]
    guard group == .maintained, row.stage.phase == .primary, area.localGroups > 0,
      row.site.seed >> 20 % 14 == 0
    else { return nil }
    let place = Int(row.site.seed >> 34 % UInt64(area.localGroups))
    let federation = federation(area, place)
    return federation.closed == nil ? federation : nil
  }

  private func federation(_ area: Area, _ place: Int) -> SchoolGroup {
    let number = area.firstLocalGroup + place
    let seed = SplitMix64.seed(country.seed, .group, number)
    return SchoolGroup(
      kind: .federation, uid: TrustNames.firstFederation + number, number: number,
      source: .federation(number), seat: area.index,
      began: Calendar.firstDay(ofMonth: Calendar.month(2007, 9) + Int(seed >> 8 % 100)),
      closed: closing(seed))
  }

  private func foundation(_ area: Area, _ place: Int) -> SchoolGroup {
    let number = area.firstLocalGroup + place
    let seed = SplitMix64.seed(country.seed, .group, number) &+ 3
    return SchoolGroup(
      kind: .foundation, uid: names.uid(.foundation(number)), number: number,
      source: .foundation(number), seat: area.index,
      began: Calendar.firstDay(ofMonth: Calendar.month(2007, 9) + Int(seed >> 8 % 60)),
      closed: nil)
  }

  private func multi(_ area: Area, _ place: Int) -> SchoolGroup {
    let number = area.firstMultiTrust + place
    let seed = SplitMix64.seed(country.seed, .trust, number)
    // Incorporated before any academy can have joined.
    return SchoolGroup(
      kind: .multi, uid: names.uid(.multi(number)), number: 50_000 + number,
      source: .multi(number), seat: area.index,
      began: Calendar.day(2006, 1, 1) + Int(seed >> 8 % 1700),
      closed: area.isClosed(multiTrust: number, seed: country.seed)
        ? closing(seed, always: true) : nil)
  }

  /// The sponsor behind a multi-academy trust; two in three have one.
  private func sponsor(_ area: Area, _ place: Int) -> SchoolGroup? {
    let number = area.firstMultiTrust + place
    let seed = SplitMix64.seed(country.seed, .trust, number) &+ 9
    guard seed % 3 > 0 else { return nil }
    return SchoolGroup(
      kind: .sponsor, uid: names.firstSponsor + number, number: 10_000 + number,
      source: .sponsor(number), seat: area.index,
      began: seed >> 8 % 3 == 0
        ? Calendar.day(1900, 1, 1) : Calendar.day(2008, 1, 1) + Int(seed >> 10 % 900),
      closed: nil)
  }

  /// The single-academy trust that a school began in.
  private func single(_ row: Establishment) -> SchoolGroup? {
    guard let opens = row.opens, row.isAcademy else { return nil }
    let trust = register.singleTrust(row.type, row.site, urn: row.urn, opens: opens)
    guard trust.exists else { return nil }
    return SchoolGroup(
      kind: .single, uid: names.uid(.single(row.urn)),
      number: names.trustNumber(.single(row.urn)) ?? 0, source: .single(row),
      seat: row.site.area, began: opens - 60 - Int(row.site.seed >> 40 % 150),
      closed: trust.left ?? (row.status == .closed ? row.closes : nil))
  }

  /// The seat of a multi-academy trust: its area, and its place among those of the area.
  private func seat(_ number: Int) -> (area: Area, place: Int) {
    var (low, high) = (0, country.areas.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if country.areas[middle].firstMultiTrust <= number { low = middle } else { high = middle - 1 }
    }
    return (country.areas[low], number - country.areas[low].firstMultiTrust)
  }

  private func closing(_ seed: UInt64, always: Bool = false) -> Int? {
    guard always || seed >> 16 % 10 < 3 else { return nil }
    let day = Calendar.day(2016, 1, 1) + Int(seed >> 24 % 3200)
    return day < register.asAt ? day : nil
  }
}

extension Area {
  /// Whether a multi-academy trust of this area has closed; the first of an area never has.
  func isClosed(multiTrust number: Int, seed: UInt64) -> Bool {
    number > firstMultiTrust && SplitMix64.seed(seed, .trust, number) >> 16 % 8 == 0
  }
}

extension SchoolType {
  /// Whether it is an academy that has a sponsor.
  var isSponsored: Bool { Self.sponsoredCodes.contains(code) }

  private static let sponsoredCodes: Set<[UInt8]> = [
    Array("28".utf8), Array("33".utf8), Array("43".utf8),
  ]
}
