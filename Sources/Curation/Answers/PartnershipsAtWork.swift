import Education

/// The collaborations of the register that are at work on the day of the release, and where.
struct PartnershipsAtWork {
  /// A collaboration at work.
  struct Standing {
    let entry: PartnershipRegister.Entry
    /// Whether it is an area-based education partnership, and not something that looks like one.
    let isPartnership: Bool
    /// The authorities that it works in today, in part or as a whole.
    var coverage: [ONSCode: WrittenArea.Coverage] = [:]

    /// What stands of a field; empty where nothing does.
    func value(_ field: String) -> String { values(field).first ?? "" }

    /// All that stands of a field.
    func values(_ field: String) -> [String] {
      PartnershipField.named(field).map { entry.standing($0).values } ?? []
    }
  }

  /// Those at work, by id.
  let standings: [Standing]

  /// Gathers what is at work: not closed, not merged, and not only planned.
  init(_ content: ReleaseContent) {
    let date = content.inputs.registers.asAt
    let register = content.partnerships.register
    var standings: [String: Standing] = [:]
    for entry in register.entries {
      let kind = PartnershipField.named("kind").flatMap { entry.standing($0, on: date).value }
      let status = PartnershipField.named("status").flatMap { entry.standing($0, on: date).value }
      guard !entry.isEnded, status != "planned" else { continue }
      standings[entry.id] = Standing(entry: entry, isPartnership: kind == "area_partnership")
    }
    for area in content.partnerships.areas where area.reading.isCurrent(on: date) {
      guard let code = ONSCode(area.authority.id) else { continue }
      let coverage = area.reading.coverage(of: area.authority)
      let known = standings[area.partnership]?.coverage[code]
      standings[area.partnership]?.coverage[code] = known == .whole ? .whole : coverage
    }
    self.standings = standings.values.sorted { $0.entry.id < $1.entry.id }
  }

  /// The partnerships, without what only looks like one.
  var partnerships: [Standing] { standings.filter(\.isPartnership) }

  /// Those at work in an authority.
  func standings(in authority: ONSCode) -> [Standing] {
    standings.filter { $0.coverage[authority] != nil }
  }

  /// The authorities in which a partnership is at work.
  var authorities: Set<ONSCode> { Set(partnerships.flatMap(\.coverage.keys)) }
}
