import Tabular

/// Several authorities that one name means.
struct AreaGroup: Hashable, Sendable {
  /// The name.
  let name: String
  /// What it is: a region, a devolved area or another group.
  let kind: AreaKind
  /// The codes of the members, ascending; historic ones stand for their successors.
  let members: [LACode]
  /// The first day of the name, where it is known.
  let introducedOn: CalendarDate?
  /// The last day of the name; nil where it still stands.
  let endedOn: CalendarDate?

  init(
    _ name: String, _ kind: AreaKind, members: [LACode], introducedOn: CalendarDate? = nil,
    endedOn: CalendarDate? = nil
  ) {
    self.name = name
    self.kind = kind
    self.members = members.sorted()
    self.introducedOn = introducedOn
    self.endedOn = endedOn
  }

  /// Whether the name was in use on a day.
  func stood(on date: CalendarDate) -> Bool {
    (introducedOn.map { $0 <= date } ?? true) && (endedOn.map { date <= $0 } ?? true)
  }

  /// The regions, devolved areas and other groups of a register.
  static func all(of register: AuthorityRegister) -> [AreaGroup] {
    let regions = register.regions.map { region in
      AreaGroup(
        region.name, .region,
        members: register.authorities.filter { $0.regionCode == region.code }.map(\.code))
    }
    let devolved = register.devolvedAreas.map { area in
      AreaGroup(
        area.name, .devolved, members: members(of: area, in: register),
        introducedOn: area.introducedOn, endedOn: area.endedOn)
    }
    let others = register.otherNames.filter { $0.kind == .area }.map {
      AreaGroup($0.name, .group, members: $0.codes)
    }
    return (regions + devolved + others).filter { !$0.members.isEmpty }
  }

  /// Today's members, or, of an area that is no more, the authorities of its last year.
  private static func members(
    of area: DevolvedArea, in register: AuthorityRegister
  ) -> [LACode] {
    let today = register.authorities.filter { $0.devolvedAreaCode == area.code }.map(\.code)
    if !today.isEmpty { return today }
    let rows = register.districts.filter { $0.devolvedAreaCode == area.code }
    let last = rows.map(\.lastYear).max()
    return Array(Set(rows.filter { $0.lastYear == last }.map(\.authorityCode)))
  }
}
