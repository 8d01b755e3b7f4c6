/// The register of a synthetic England as at a date.
///
/// Nothing is stored: any row is made from the seed, the area and its number there, and the same
/// row is made again wherever another file speaks of it.
struct Register: Sendable {
  /// The areas and their numbers.
  let country: Country
  /// The day number of the date.
  let asAt: Int
  /// How many months after the reference date have begun.
  let months: Int
  /// The first URN of each area's schools of each of those months.
  let laterURNs: [[Int]]

  /// Looks at a country on a day.
  init(country: Country, asAt: Int) {
    self.country = country
    self.asAt = asAt
    let months = max(0, (asAt - Calendar.reference + Self.daysAMonth - 1) / Self.daysAMonth)
    var next = country.laterURN
    laterURNs = (1..<(months + 1)).map { month in
      country.areas.map { area in
        defer { next += area.departures(byMonth: month) - area.departures(byMonth: month - 1) }
        return next
      }
    }
    self.months = months
  }

  /// Months after the reference date are counted as thirty days.
  static let daysAMonth = 30
  /// How long before it opens a school stands in the register.
  static let notice = 120

  /// Calls with every row, in the order of URNs.
  func forEach(_ body: (Establishment) throws -> Void) rethrows {
    for area in country.areas where area.kind != .wales { try eachFirst(area, body) }
    try forEachSuccessor(body)
    for area in country.areas where area.kind == .wales { try eachFirst(area, body) }
  }

  /// Calls with every row that came out of others or was founded new, in the order of URNs.
  func forEachSuccessor(_ body: (Establishment) throws -> Void) rethrows {
    for area in country.areas {
      for number in 0..<area.second {
        if let row = second(area, number) { try body(row) }
      }
    }
    for month in 1..<(months + 1) {
      for area in country.areas {
        let range = area.departures(byMonth: month - 1)..<area.departures(byMonth: month)
        for number in range {
          if let row = later(area, number) { try body(row) }
        }
      }
    }
  }

  private func eachFirst(
    _ area: Area, _ body: (Establishment) throws -> Void
  ) rethrows {
    for place in 0..<area.first {
      try body(first(area, rank: area.order.rank(of: place)))
    }
  }

  /// What is known at the date of a school's end.
  func end(closes: Int?, opens: Int?, seed: UInt64) -> (status: Establishment.Status, closes: Int?)
  {
    if let opens, opens > asAt { return (.proposed, nil) }
    guard let closes else { return (.open, nil) }
    if closes < asAt { return (.closed, closes) }
    let announced = closes - 60 - Int(seed >> 33 & 127)
    return announced <= asAt ? (.closing, closes) : (.open, nil)
  }

  /// Whether a site's school bears its second name at the date: one in eight is renamed once in the
  /// ten years around the reference date.
  func isRenamed(_ site: Site) -> Bool {
    guard site.seed >> 8 & 7 == 0 else { return false }
    return Calendar.reference - 1825 + Int(site.seed >> 16 & 0xFFFF) * 3650 / 65_536 <= asAt
  }

  /// The name of a site's school.
  func name(
    _ site: Site, stage: Stage, isAcademy: Bool, isRenamed: Bool
  ) -> SchoolName {
    let list = NameForms.lists[
      stage.rawValue * 6 + site.faith.rawValue * 2 + (isAcademy ? 1 : 0)]
    var random = SplitMix64(site.seed &+ 1)
    let forms = NameForms.all[list].count
    let form = (random.below(forms) + (isRenamed ? 1 : 0)) % forms
    let faiths = NameForms.faithForms(site.faith)
    let area = country.areas[site.area]
    let bits = random.next()
    return SchoolName(
      list: list, form: form, faithForm: faiths.lowerBound + random.below(faiths.count),
      village: area.firstVillage + site.village,
      otherVillage: area.firstVillage + (site.village + 1) % area.villages,
      saint: bits & 1023 == 0
        ? Namer.commonSaints + Int(bits >> 12 & 1) : random.below(Namer.commonSaints),
      otherSaint: random.below(Namer.commonSaints), road: random.next(),
      isCurly: bits >> 20 & 1023 == 0)
  }
}
