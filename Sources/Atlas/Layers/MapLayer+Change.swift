import Tabular

extension MapLayer {
  /// How fast the share of academies rises, and what has changed since the release before.
  static func changes(of release: MapRelease) -> [MapLayer] {
    [pace(of: release), sinceBefore(of: release)].compactMap { $0 }
  }

  /// The years over which the pace is measured.
  private static let span = 5

  /// The rise in the share of academies, in points; nil where fewer years are known.
  private static func pace(of release: MapRelease) -> MapLayer? {
    let change = release.change
    guard let last = change.years.last, change.years.count > span else { return nil }
    let from = change.years.count - 1 - span
    func rise(_ code: String) -> Figure {
      guard let shares = change.academyShares[code], let now = shares.last else {
        return Figure(Figure.Symbol.notAvailable.rawValue)
      }
      guard let number = now.number, let before = shares[from].number else {
        return now.number == nil ? now : shares[from]
      }
      var text: [UInt8] = []
      let points = number - before
      if points < -0.049 { text.append(UInt8(ascii: "-")) }
      text.append(fixed: abs(points), places: 1)
      return Figure(String(decoding: text, as: UTF8.self))
    }
    return MapLayer(
      numbers: Numbers(
        authorities: release.authorities.map { rise($0.code) },
        regions: release.regions.map { rise($0.code) },
        nation: release.nation.map { rise($0.code) }),
      id: "academy_rise", title: "Rise in the share of academies over \(span) years",
      group: "Change", unit: "points", names: release.authorities.map(\.name),
      notes: LayerNotes(
        definition:
          "How many percentage points the share of schools that are academies rose by from "
          + "\(change.years[from]) to \(last).",
        formula:
          "academy_percent of \(last) less that of \(change.years[from]), from academisation",
        caveats: "Of schools that are open today: those that closed in between are not counted."))
  }

  /// How many schools opened, closed or changed since the release before; nil where there is none.
  private static func sinceBefore(of release: MapRelease) -> MapLayer? {
    let rows = release.change.rows
    guard !rows.isEmpty else { return nil }
    var counts = Array(repeating: 0, count: release.authorities.count)
    for row in rows { counts[row.place] += 1 }
    let regions = release.regions.map { region in
      zip(release.authorities, counts).reduce(0) {
        $0 + ($1.0.regionCode == region.code ? $1.1 : 0)
      }
    }
    return MapLayer(
      numbers: Numbers(
        authorities: counts.map { Figure(String($0)) },
        regions: regions.map { Figure(String($0)) }, nation: Figure(String(rows.count))),
      id: "school_changes", title: "Changes to schools since the release before",
      group: "Change", unit: "", names: release.authorities.map(\.name),
      notes: LayerNotes(
        definition:
          "How many times a school opened, closed, was renamed, changed its type, or joined, left or "
          + "changed a trust since the release before.",
        formula: "count(*) from changes where entity = 'school'"))
  }
}
