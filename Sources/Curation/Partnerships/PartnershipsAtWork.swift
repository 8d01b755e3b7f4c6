import Education
import Tabular

/// The collaborations of the register that are at work on the day of the release, and where.
struct PartnershipsAtWork: Sendable {
  /// How many schools belong, and how many could.
  struct Membership: Hashable, Sendable {
    var members = 0
    var eligible = 0
  }

  /// A collaboration at work.
  struct Standing: Sendable {
    /// What the register has of it.
    let entry: PartnershipRegister.Entry
    /// The day of the release.
    let day: CalendarDate
    /// The authorities that it works in on that day, in part or as a whole.
    var coverage: [ONSCode: WrittenArea.Coverage] = [:]

    /// Whether it is an area-based education partnership, and not something that looks like one.
    var isPartnership: Bool { value("kind") == "area_partnership" }

    /// Whether nobody has researched of what kind it is: it may be a partnership.
    var isCandidate: Bool { value("kind").isEmpty }

    /// How many schools belong to it and how many could, where it states both.
    var statedMembership: Membership? {
      guard let members = Int(value("members_schools")),
        let eligible = Int(value("eligible_schools")),
        eligible > 0
      else { return nil }
      return Membership(members: members, eligible: eligible)
    }

    /// The authority that it works in, where it is one only.
    var onlyAuthority: ONSCode? { coverage.count == 1 ? coverage.keys.first : nil }

    /// What stands of a field; empty where nothing does.
    func value(_ field: String) -> String { values(field).first ?? "" }

    /// All that stands of a field.
    func values(_ field: String) -> [String] { entry.values(field, on: day) }
  }

  /// Those at work, by id.
  let standings: [Standing]

  /// Gathers what is at work on a day, and where the areas say.
  init(_ register: PartnershipRegister, _ areas: [PartnershipContent.Area], on day: CalendarDate) {
    var standings: [String: Standing] = [:]
    for entry in register.entries where entry.isAtWork(on: day) {
      standings[entry.id] = Standing(entry: entry, day: day)
    }
    for area in areas where area.reading.isCurrent(on: day) {
      guard let code = ONSCode(area.authority.id) else { continue }
      let coverage = area.reading.coverage(of: area.authority)
      let known = standings[area.partnership]?.coverage[code]
      standings[area.partnership]?.coverage[code] = known == .whole ? .whole : coverage
    }
    self.standings = standings.values.sorted { $0.entry.id < $1.entry.id }
  }

  /// The partnerships, without what only looks like one.
  var partnerships: [Standing] { standings.filter(\.isPartnership) }

  /// What may be a partnership, as far as is researched.
  var candidates: [Standing] { standings.filter(\.isCandidate) }

  /// What is known to be something else.
  var others: [Standing] { standings.filter { !$0.isPartnership && !$0.isCandidate } }

  /// Those at work in an authority.
  func standings(in authority: ONSCode) -> [Standing] {
    standings.filter { $0.coverage[authority] != nil }
  }

  /// The authorities in which a partnership is at work.
  var authorities: Set<ONSCode> { Set(partnerships.flatMap(\.coverage.keys)) }
}
