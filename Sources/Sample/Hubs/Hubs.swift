/// Draws the hubs of a synthetic England: in each region, one for every four authorities.
struct Hubs: Sendable {
  private let register: Register
  private let authorities: SampleAuthorities
  private let namer: Namer

  /// How many authorities a hub serves at most.
  private static let authoritiesAHub = 4

  /// Looks at a register and the authorities that it was made of.
  init(_ register: Register, _ authorities: SampleAuthorities) {
    self.register = register
    self.authorities = authorities
    namer = Namer(seed: register.country.seed)
  }

  /// All hubs, by region.
  func all() -> [Hub] {
    let regions = Set(authorities.current.map(\.regionCode)).sorted()
    var hubs: [Hub] = []
    for (index, region) in regions.enumerated() {
      let members = authorities.current.filter { $0.regionCode == region }
      let order = Shuffle(
        count: members.count, seed: SplitMix64.seed(register.country.seed, .hub, index))
      let turned = members.indices.map { members[order.place(of: $0)] }
      for start in stride(from: 0, to: turned.count, by: Self.authoritiesAHub) {
        let served = turned[start..<min(start + Self.authoritiesAHub, turned.count)]
        let number = start / Self.authoritiesAHub + 1
        hubs.append(
          hub("SYN-\(index + 1)-\(number)", Array(served), seed: UInt64(index * 100 + number)))
      }
    }
    return hubs
  }

  private func hub(_ code: String, _ served: [SampleAuthorities.Current], seed: UInt64) -> Hub {
    let country = register.country
    var random = SplitMix64(SplitMix64.seed(country.seed, .hub, 1000 + Int(seed)))
    let seat = area(of: served[0])
    let place = random.below(seat.villages)
    var village: [UInt8] = []
    PlaceNames.append(village: seat.firstVillage + place, seed: country.seed, to: &village)
    let slug = village.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 | 0x20 }
    var name = village
    if random.below(4) == 0, seat.villages > 1 {
      name.append(ascii: " & ")
      PlaceNames.append(
        village: seat.firstVillage + (place + 1) % seat.villages, seed: country.seed, to: &name)
    }
    name.append(ascii: " Teaching School Hub")
    // The last school of an area never closes, so that a hub is led by the same one on every day.
    let lead = register.first(seat, rank: seat.first - 1)
    var leadName: [UInt8] = []
    namer.append(lead.name, to: &leadName)
    let damage = Damage.weighted[random.below(100)]
      .applied(to: &leadName, place: [], random: &random)
    return Hub(
      code: code, name: name,
      website: random.below(5) == 0
        ? "" : "https://\(String(decoding: slug, as: UTF8.self))-tsh.example/",
      lead: lead, leadName: (leadName, damage),
      places: served.flatMap { places(of: $0, random: &random) })
  }

  /// An authority under its name, or two in three counties as their districts.
  private func places(
    of authority: SampleAuthorities.Current, random: inout SplitMix64
  ) -> [Hub.Place] {
    let isSplit = authority.districts.count > 1 && random.below(3) > 0
    let names = isSplit ? authority.districts : [authority.name]
    return names.map { name in
      var text = name
      if random.below(8) == 0 {
        text = text.split(separator: " ").map { $0 == "and" ? "&" : $0 }.joined(separator: " ")
      }
      if random.below(12) == 0 { text = " \(text)" }
      return Hub.Place(
        text: text, authority: authority.code, onsCode: authority.onsCode, isDistrict: isSplit)
    }
  }

  private func area(of authority: SampleAuthorities.Current) -> Area {
    let code = Words.windows1252(authority.code)
    return register.country.areas.first { $0.kind == .current && $0.code == code }
      ?? register.country.areas[0]
  }
}
