import Education

/// Where an academy trust's counted schools are.
struct TrustPlaces {
  /// What a trust has in one authority.
  struct Place: Hashable {
    let authority: ONSCode
    var schools = 0
    /// Pupils on roll of the schools whose number is known.
    var pupils = 0
    var schoolsWithPupils = 0
  }

  /// The trust.
  let uid: GroupUID
  /// Its kind.
  let kind: Trust.Kind
  /// The authorities, that with the most schools first and then by code.
  let places: [Place]
  /// How many regions they lie in.
  let regionCount: Int

  /// How many counted schools it has.
  var schoolCount: Int { places.reduce(0) { $0 + $1.schools } }

  /// How far they reach.
  var footprint: TrustFootprint {
    TrustFootprint(authorities: places.count, regions: regionCount)
  }

  /// The trusts of schools, ascending by UID.
  static func all(of schools: [SchoolProfile], _ authorities: AuthorityRegister) -> [TrustPlaces] {
    let regions = Dictionary(
      authorities.authorities.map { ($0.onsCode, $0.regionCode) },
      uniquingKeysWith: { first, _ in first })
    var kinds: [GroupUID: Trust.Kind] = [:]
    var found: [GroupUID: [ONSCode: Place]] = [:]
    for school in schools {
      guard let trust = school.trust, let kind = school.trustKind else { continue }
      kinds[trust] = kind
      var place = found[trust]?[school.authority] ?? Place(authority: school.authority)
      place.schools += 1
      place.pupils += school.pupils ?? 0
      place.schoolsWithPupils += school.pupils == nil ? 0 : 1
      found[trust, default: [:]][school.authority] = place
    }
    return kinds.sorted { $0.key < $1.key }.map { uid, kind in
      let places = (found[uid] ?? [:]).values.sorted {
        ($1.schools, $0.authority) < ($0.schools, $1.authority)
      }
      return TrustPlaces(
        uid: uid, kind: kind, places: places,
        regionCount: Set(places.compactMap { regions[$0.authority] }).count)
    }
  }
}
