/// Writes where a school stands: street to postcode, easting and northing.
struct Addresses: Sendable {
  private let country: Country

  /// Looks at a country.
  init(_ country: Country) {
    self.country = country
  }

  private static let firsts: Words = ["Q", "V", "X"]
  private static let seconds: Words = [
    "A", "B", "C", "D", "E", "F", "G", "H", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U",
    "V", "W", "X", "Y",
  ]
  private static let units: Words = [
    "A", "B", "D", "E", "F", "G", "H", "J", "L", "N", "P", "Q", "R", "S", "T", "U", "W", "X", "Y",
    "Z",
  ]

  /// Writes the eight cells from `Street` to `Northing`.
  func append(_ row: Establishment, heading: Area, bits: UInt64, to writer: inout GIASWriter) {
    let land = country.areas[row.site.area]
    let seed = row.site.seed
    // Some schools that closed long ago have lost their addresses.
    let isLost =
      row.status == .closed && (row.closes ?? 0) < Self.keptFrom && bits >> 44 % 100 < 12
    if isLost {
      for _ in 0..<6 { writer.blank() }
    } else {
      writer.quoted { street(row, seed, to: &$0) }
      let isInTown = row.site.village % Self.villagesATown == 0
      if isInTown || seed >> 12 % 100 < 30 {
        writer.blank()
      } else {
        writer.quoted { village(land, row.site.village, to: &$0) }
      }
      if seed >> 14 % 100 < 8 {
        writer.quoted { PlaceNames.append(road: seed &* 31, to: &$0) }
      } else {
        writer.blank()
      }
      writer.quoted { town(row.site, to: &$0) }
      if bits % 3001 == 0 {
        writer.quoted { $0.append(ascii: "Not applicable") }
      } else {
        writer.quoted(seed >> 18 % 100 < 12 ? [] : land.county[...])
      }
      if heading.kind == .overseas || bits >> 52 % 500 == 0 {
        writer.blank()
      } else {
        writer.quoted { postcode(row.site, to: &$0) }
      }
    }
    point(row, land, isLost: isLost || bits >> 54 % 100 < 2, to: &writer)
  }

  private static let keptFrom = Calendar.day(2005, 1, 1)

  /// Villages a town.
  private static let villagesATown = 9

  /// Appends the town whose villages a site is among.
  func town(_ site: Site, to out: inout [UInt8]) {
    village(
      country.areas[site.area], site.village - site.village % Self.villagesATown, to: &out)
  }

  private func village(_ area: Area, _ number: Int, to out: inout [UInt8]) {
    PlaceNames.append(village: area.firstVillage + number, seed: country.seed, to: &out)
  }

  private func street(_ row: Establishment, _ seed: UInt64, to out: inout [UInt8]) {
    switch seed >> 26 % 1200 {
    case 0:
      out.append(ascii: "34 ")
      out.append(0x96)
      out.append(ascii: " 38 ")
    case 1...120:
      out.append(number: 1 + Int(seed >> 30 % 180))
      out.append(0x20)
    default: break
    }
    PlaceNames.append(road: seed &* 17, to: &out)
  }

  /// Appends the postcode, of the form of real ones but with a first letter that none has.
  ///
  /// No postcode area begins with Q, V or X, so none of these is a real address or ever will be,
  /// and none can be looked up by mistake.
  func postcode(_ site: Site, to out: inout [UInt8]) {
    let seconds = Self.seconds.count
    let area = site.area % (3 * seconds)
    out.append(contentsOf: Self.firsts[area / seconds])
    out.append(contentsOf: Self.seconds[area % seconds])
    // A village has a sector, a site its unit within it.
    let sector = site.village % 300
    out.append(number: 1 + site.area / (3 * seconds) * 30 + sector / 10)
    out.append(0x20)
    out.append(number: sector % 10)
    let unit = SplitMix64.seed(site.seed, .postcode)
    out.append(contentsOf: Self.units[Int(unit % 20)])
    out.append(contentsOf: Self.units[Int(unit >> 8 % 20)])
  }

  private func point(
    _ row: Establishment, _ land: Area, isLost: Bool, to writer: inout GIASWriter
  ) {
    let ground = land.ground
    guard !isLost, !ground.points.isEmpty else {
      // Outside the National Grid some rows say 0, others nothing.
      if ground.points.isEmpty, row.urn % 3 > 0 {
        writer.quoted(0)
        writer.quoted(0)
      } else {
        writer.blank()
        writer.blank()
      }
      return
    }
    let village = SplitMix64.seed(land.seed, .village, row.site.village)
    let point = ground.points[Int(village % UInt64(ground.points.count))]
    let half = UInt64(ground.reach | 1)
    let seed = SplitMix64.scrambled(row.site.seed)
    let east = Int(village >> 20 % half) - Int(half / 2) + (Int(seed % half) - Int(half / 2)) / 2
    let north =
      Int(village >> 40 % half) - Int(half / 2) + (Int(seed >> 32 % half) - Int(half / 2)) / 2
    writer.quoted(point.east + east)
    writer.quoted(point.north + north)
  }
}
