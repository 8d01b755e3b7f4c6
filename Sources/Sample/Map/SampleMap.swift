import Geography

/// The synthetic country: one area an authority, of England and Wales.
struct SampleMap: Sendable {
  /// One authority's area.
  struct Area: Sendable {
    /// The ONS code as boundaries of December 2024 have it.
    let code: String
    /// The name as ONS writes it.
    let name: String
    /// The Welsh name; in England a space, as in the published file.
    let welshName: String
    /// A point inside.
    let middle: MapPoint
    /// The boundary, clockwise, not closed.
    let ring: [MapPoint]
  }

  /// The areas by ONS code.
  let areas: [Area]

  /// Draws the country around the middles of the real authorities.
  init(_ authorities: SampleAuthorities) {
    var plain: [Area] = authorities.current.map { authority in
      let place = GridPoint(
        Coordinate(longitude: authority.longitude, latitude: authority.latitude))
      return Area(
        code: authority.boundaryCode, name: authority.name, welshName: " ",
        middle: MapPoint(east: Int(place.easting.rounded()), north: Int(place.northing.rounded())),
        ring: [])
    }
    plain += WelshAuthority.all.map { authority in
      Area(
        code: authority.onsCode, name: authority.name, welshName: authority.welshName,
        middle: MapPoint(
          east: Int(authority.middle.easting), north: Int(authority.middle.northing)),
        ring: [])
    }
    plain.sort { $0.code < $1.code }
    let mainland = plain.filter { Outline.islands[$0.code] == nil }
    let owners = Dictionary(
      uniqueKeysWithValues: mainland.enumerated().map { ($0.element.code, $0.offset) })
    var middles = mainland.enumerated().map { index, area in
      (owner: index, place: (x: Double(area.middle.east), y: Double(area.middle.north)))
    }
    for more in Outline.secondMiddles {
      guard let owner = owners[more.code] else { continue }
      middles.append((owner, (Double(more.east) * 1000, Double(more.north) * 1000)))
    }
    let cells = Cells(land: Outline.mainland, middles: middles, owners: mainland.count)
    var rings: [String: [MapPoint]] = [:]
    for (area, parts) in zip(mainland, cells.rings) { rings[area.code] = parts.first }
    for (code, island) in Outline.islands {
      rings[code] = island.map { MapPoint(east: $0.east * 1000, north: $0.north * 1000) }
    }
    areas = plain.map { area in
      Area(
        code: area.code, name: area.name, welshName: area.welshName, middle: area.middle,
        ring: Self.weathered(rings[area.code] ?? []))
    }
  }

  /// Gives straight borders a crooked course, the same from both sides.
  static func weathered(_ ring: [MapPoint]) -> [MapPoint] {
    var result: [MapPoint] = []
    for index in ring.indices {
      let from = ring[index]
      let to = ring[index + 1 == ring.count ? 0 : index + 1]
      let between = from < to ? stations(from, to) : stations(to, from).reversed()
      result.append(from)
      result.append(contentsOf: between)
    }
    return result
  }

  /// Points between the two ends of a border, a few per cent of its length off the straight line.
  private static func stations(_ from: MapPoint, _ to: MapPoint) -> [MapPoint] {
    let east = Double(to.east - from.east)
    let north = Double(to.north - from.north)
    let length = (east * east + north * north).squareRoot()
    let pieces = min(4, Int(length / 5000))
    guard pieces > 1 else { return [] }
    var random = SplitMix64(
      SplitMix64.seed(UInt64(from.east * 2_000_000 + from.north), .border, to.east - to.north))
    return (1..<pieces).map { piece in
      let share = Double(piece) / Double(pieces)
      let off = Double(random.within(-50...50)) / 1000
      return MapPoint(
        east: from.east + Int((east * share - north * off).rounded()),
        north: from.north + Int((north * share + east * off).rounded()))
    }
  }
}
