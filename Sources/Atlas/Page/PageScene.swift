import Geography

/// All that the parts of the page are made from.
struct PageScene: Sendable {
  /// The release.
  let release: MapRelease
  /// Every layer, in the order of the choice.
  let layers: [MapLayer]
  /// The layer that the page opens with.
  let first: MapLayer
  /// The shapes; nil where the release has no boundaries.
  let drawing: MapDrawing?
  /// The parts of the map that can be shown; nil where there is no map.
  let views: MapViews?
  /// London enlarged; nil where it is not on the map, or has no room beside it.
  let inset: MapInset?
  /// The authorities that adjoin each authority, by place in the release's list.
  let adjoining: [[Int]]

  /// Prepares the page of a release.
  init(_ release: MapRelease) throws {
    self.release = release
    layers = MapLayer.all(of: release)
    guard let first = MapLayer.first(of: layers) else {
      throw MapPageError(file: "la_profile.meta.csv", "names no indicator; there is nothing to map")
    }
    self.first = first
    let regions = Dictionary(
      release.authorities.map { ($0.code, $0.regionName) }, uniquingKeysWith: { old, _ in old })
    let drawing = release.boundaries.map { MapDrawing($0, regions: regions) }
    self.drawing = drawing
    let views = drawing.map { MapViews($0, of: release) }
    self.views = views
    inset = release.boundaries.flatMap { boundaries in
      let london = views?.parts.compactMap(\.view).first { $0.code == MapInset.regionCode }
      guard let london, let drawing else { return nil }
      return MapInset(london, of: release, boundaries, drawing: drawing)
    }
    let places = Dictionary(
      release.authorities.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { old, _ in old })
    var adjoining: [[Int]] = Array(repeating: [], count: release.authorities.count)
    for border in release.boundaries?.borders() ?? [] {
      guard let one = places[border.first], let other = places[border.second] else { continue }
      adjoining[one].append(other)
      adjoining[other].append(one)
    }
    self.adjoining = adjoining.map { $0.sorted() }
  }

  /// The title of the page, which says first of all when nothing in it is real.
  var title: String {
    let title = release.about.title.isEmpty ? "Map of local authorities" : release.about.title
    return release.about.isSynthetic ? "Synthetic sample – \(title)" : title
  }

  /// The day that the figures are as at, in words.
  var asAt: String { MapAbout.inWords(release.about.asAt) }
}
