import Tabular

/// An area with its name and share, before its schools are counted.
struct AreaDraft: Sendable {
  /// What it is.
  let kind: Area.Kind
  /// The three-digit code.
  let code: String
  /// The name as GIAS writes it.
  let name: String
  /// What stands in its schools' county field.
  let county: String
  /// The region it lies in; empty outside England.
  let region: String
  /// The ONS code of its land on the map.
  let boundary: String?
  /// The codes of what took its place.
  let successorCodes: [String]
  /// The day number of its last day.
  let endsOn: Int?
  /// Its share among areas of its kind.
  let weight: Int
  /// The areas of the same region.
  var neighbours: [Int] = []
  /// Where its new schools stand.
  var successors: [Int] = []
  /// How many rows it has.
  var rows = 0

  /// An authority of today.
  ///
  /// No published count of schools went into the shares. A county counts about three times as much
  /// as a city or a London borough, give or take a third by its code; the City of London and the
  /// Isles of Scilly next to nothing.
  init(_ authority: SampleAuthorities.Current) {
    kind = .current
    code = authority.code
    name = authority.giasName
    let isLondon = authority.onsCode.hasPrefix("E09")
    let isCounty = authority.onsCode.hasPrefix("E10")
    county = isLondon || authority.onsCode.hasPrefix("E08") ? "" : authority.giasName
    region = authority.regionCode
    boundary = authority.boundaryCode
    successorCodes = []
    endsOn = nil
    let base = isCounty ? 330 : isLondon ? 100 : authority.onsCode.hasPrefix("E08") ? 150 : 110
    let number = UInt64(authority.code) ?? 0
    let lean = Int(SplitMix64.scrambled(number) % 67) + 67
    let isTiny = authority.onsCode == "E09000001" || authority.onsCode == "E06000053"
    weight = isTiny ? 4 : base * lean / 100
  }

  /// An authority of the past; the five that the register still names often weigh most.
  init(_ authority: SampleAuthorities.Historic) {
    kind = .historic
    code = authority.code
    name = authority.giasName
    county = authority.name
    region = ""
    boundary = nil
    successorCodes = authority.successors
    endsOn = CalendarDate(iso: authority.replacedOn)?.adding(days: -1).dayNumber
    weight = authority.giasName.hasPrefix("Pre-LGR") ? 100 : 4
  }

  /// A Welsh authority.
  init(_ authority: WelshAuthority) {
    kind = .wales
    code = authority.code
    name = authority.name
    county = ""
    region = ""
    boundary = authority.onsCode
    successorCodes = []
    endsOn = nil
    weight = 10
  }

  /// Another heading.
  init(_ area: OtherArea) {
    kind =
      switch area.kind {
      case .overseas: .overseas
      case .offshore: .offshore
      case .service: .service
      }
    code = area.code
    name = area.name
    county = ""
    region = ""
    boundary = nil
    successorCodes = []
    endsOn = nil
    weight = area.weight
  }
}
