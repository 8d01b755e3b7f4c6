import Tabular

/// All areas of a synthetic England of one seed and size, and how its rows are numbered.
///
/// Numbers start where the real registers have none: URNs at 500000 (Wales 900000), so that no
/// invented school carries a real school's number.
struct Country: Sendable {
  /// The areas, by code, Wales last.
  let areas: [Area]
  /// The seed.
  let seed: UInt64
  /// The first URN of schools that came after the reference date.
  let laterURN: Int
  /// How many second-generation rows there are.
  let secondRows: Int
  /// How many multi-academy trusts there are.
  let multiTrusts: Int
  /// How many foundation trusts and federations there are, each.
  let localGroups: Int
  /// How many villages there are.
  var villages: Int { (areas.last?.firstVillage ?? 0) + (areas.last?.villages ?? 0) }
  /// The map on which the areas lie.
  let map: SampleMap

  /// Shares in a thousand rows, near those of the real register of 2023-11-16.
  private enum Share {
    static let wales = 49
    static let overseas = 5
    static let offshore = 5
    static let historic = 16
  }

  /// Settles how many schools of which fate each area has.
  init(seed: UInt64, schools: Int, authorities: SampleAuthorities) {
    self.seed = seed
    map = SampleMap(authorities)
    var drafts = Self.drafts(authorities)
    Self.count(&drafts, schools: schools)
    let grounds = Dictionary(uniqueKeysWithValues: map.areas.map { ($0.code, $0) })
    var builder = AreaBuilder(
      seed: seed, isLarge: schools > 350_000, drafts: drafts)
    areas = drafts.indices.map { index in
      builder.area(
        index,
        ground: drafts[index].boundary.flatMap { grounds[$0] }.map {
          Ground($0, seed: SplitMix64.seed(seed, .area, index))
        } ?? .none)
    }
    laterURN = builder.laterURN
    secondRows = builder.secondRows
    multiTrusts = builder.multiTrusts
    localGroups = builder.localGroups
  }

  /// The areas with their names, before they are counted.
  private static func drafts(_ authorities: SampleAuthorities) -> [AreaDraft] {
    var drafts = OtherArea.all.map(AreaDraft.init)
    drafts += authorities.current.map(AreaDraft.init)
    drafts += authorities.historic.map(AreaDraft.init)
    drafts.sort { ($0.code, $0.endsOn ?? 0) < ($1.code, $1.endsOn ?? 0) }
    drafts += WelshAuthority.all.map(AreaDraft.init)
    let current = drafts.indices.filter { drafts[$0].kind == .current }
    for index in drafts.indices {
      let draft = drafts[index]
      drafts[index].neighbours = current.filter { drafts[$0].region == draft.region }
      let next = Self.successors(of: draft, among: drafts)
      drafts[index].successors =
        draft.kind == .historic ? current.filter { next.contains(drafts[$0].code) } : [index]
    }
    return drafts
  }

  /// The codes of what took an authority's place, and of what took theirs: some successors of the
  /// first reorganisations are of the past themselves.
  private static func successors(of draft: AreaDraft, among drafts: [AreaDraft]) -> Set<String> {
    let next = drafts.filter { other in
      other.kind == .historic && draft.successorCodes.contains(other.code)
        && (other.endsOn ?? 0) > (draft.endsOn ?? 0)
    }
    return Set(draft.successorCodes + next.flatMap(\.successorCodes))
  }

  /// Gives every area its number of rows.
  private static func count(_ drafts: inout [AreaDraft], schools: Int) {
    func share(_ kinds: Set<Area.Kind>, _ total: Int, atLeast least: Int = 0) {
      let chosen = drafts.indices.filter { kinds.contains(drafts[$0].kind) }
      let parts = Apportionment.parts(
        of: total, by: chosen.map { drafts[$0].weight }, atLeast: least)
      for (index, part) in zip(chosen, parts) { drafts[index].rows = part }
    }
    let wales = schools * Share.wales / 1000
    let overseas = schools * Share.overseas / 1000
    let offshore = schools * Share.offshore / 1000
    let historic = schools * Share.historic / 1000
    share([.wales], wales)
    share([.overseas], overseas)
    share([.offshore, .service], offshore)
    share([.historic], historic)
    share([.current], schools - wales - overseas - offshore - historic, atLeast: 1)
  }
}
