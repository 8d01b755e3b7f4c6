/// Draws who is a member of which partnership.
struct Partnerships: Sendable {
  private let register: Register
  private let namer: Namer
  private let addresses: Addresses
  private let authorities: SampleAuthorities

  /// The most members that a page lists.
  private static let mostMembers = 30

  /// Looks at a register and the authorities that it was made of.
  init(_ register: Register, _ authorities: SampleAuthorities) {
    self.register = register
    namer = Namer(seed: register.country.seed)
    addresses = Addresses(register.country)
    self.authorities = authorities
  }

  /// The authorities that a partnership works in: a large one, and others of its region.
  func areas(of partnership: Partnership) -> [Area] {
    let largest = register.country.areas.filter { $0.kind == .current }
      .sorted { ($1.first + $1.second, $0.index) < ($0.first + $0.second, $1.index) }
    let seat = largest[partnership.rank % largest.count]
    let others = seat.neighbours.filter { $0 != seat.index }.prefix(partnership.authorities - 1)
    return [seat] + others.map { register.country.areas[$0] }
  }

  /// The names of the authorities that a partnership works in, the seat's first.
  func authorityNames(of partnership: Partnership) -> [String] {
    areas(of: partnership).map { authority(of: $0.code).name }
  }

  /// A large authority, and some schools under it, for a partnership without a page.
  func seat(rank: Int) -> (name: String, schools: [(urn: Int, name: String)]) {
    let largest = register.country.areas.filter { $0.kind == .current }
      .sorted { ($1.first + $1.second, $0.index) < ($0.first + $0.second, $1.index) }
    let area = largest[rank % largest.count]
    let schools = (0..<area.first).map { register.first(area, rank: $0) }
      .filter(\.status.isOpen).prefix(3)
    return (
      authority(of: area.code).name,
      schools.map { row in
        var name: [UInt8] = []
        namer.append(row.name, to: &name)
        return (row.urn, String(decoding: name.utf8FromWindows1252(), as: UTF8.self))
      }
    )
  }

  private func authority(of code: [UInt8]) -> SampleAuthorities.Current {
    authorities.current.first { Words.windows1252($0.code) == code } ?? authorities.current[0]
  }

  /// Its members as its page lists them, by name, and among them one that no register has.
  func members(of partnership: Partnership) -> [PartnershipMember] {
    let areas = areas(of: partnership)
    var random = SplitMix64(
      SplitMix64.seed(register.country.seed, .partnership, partnership.rank))
    var members: [PartnershipMember] = []
    for area in areas {
      // An area's last school never closes, so that no page is without a member.
      members.append(member(register.first(area, rank: area.first - 1), partnership, &random))
      let most = Self.mostMembers / areas.count - 1
      members += candidates(in: area, &random).prefix(most).map {
        member($0, partnership, &random)
      }
    }
    let name = Words.windows1252(
      partnership.layout == .cards
        ? "St Elwena’s <script>alert('Hello')</script> Primary School" : "Ysolda & Hildrun Academy")
    members.append(
      PartnershipMember(
        name: name, town: members[0].town, postcode: [], authority: members[0].authority,
        isPrimary: partnership.layout == .cards,
        answer: Truth.Answer(kind: "school", verdict: "none", cause: "not in the register")))
    return members.sorted {
      $0.name != $1.name
        ? $0.name.lexicographicallyPrecedes($1.name)
        : $0.answer.urn ?? 0 < $1.answer.urn ?? 0
    }
  }

  /// Three in four of the open schools that stand in an area and under its heading, but for the last.
  private func candidates(in area: Area, _ random: inout SplitMix64) -> [Establishment] {
    var found: [Establishment] = []
    for rank in 0..<(area.first - 1) where found.count < Self.mostMembers {
      let row = register.first(area, rank: rank)
      if row.status.isOpen, random.below(4) > 0 { found.append(row) }
    }
    for number in 0..<area.second where found.count < Self.mostMembers * 2 {
      if let row = register.second(area, number), row.status.isOpen, random.below(4) > 0 {
        found.append(row)
      }
    }
    let order = Shuffle(count: found.count, seed: random.next())
    return found.indices.map { found[order.place(of: $0)] }
  }

  private func member(
    _ row: Establishment, _ partnership: Partnership, _ random: inout SplitMix64
  ) -> PartnershipMember {
    var name: [UInt8] = []
    var cause: String?
    if register.isRenamed(row.site), random.below(2) == 0 {
      namer.append(
        register.name(row.site, stage: row.stage, isAcademy: false, isRenamed: false), to: &name)
      cause = "former name"
    } else {
      namer.append(row.name, to: &name)
    }
    var town: [UInt8] = []
    addresses.town(row.site, to: &town)
    let damage = Damage.weighted[random.below(100)]
      .applied(to: &name, place: town, random: &random)
    if partnership.layout == .mislabelledTable {
      // Typed by a word processor, which turns every apostrophe.
      for index in name.indices where name[index] == 0x27 { name[index] = 0x92 }
    }
    var postcode: [UInt8] = []
    addresses.postcode(row.site, to: &postcode)
    return PartnershipMember(
      name: name, town: town, postcode: postcode,
      authority: authority(of: register.country.areas[row.heading].code),
      isPrimary: row.stage.phase == .primary,
      answer: Truth.Answer(
        kind: "school", verdict: "one", urn: row.urn,
        cause: [cause, damage.rawValue].compactMap { $0 }.joined(separator: ", ")))
  }
}
