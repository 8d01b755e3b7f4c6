import Geography
import Glibc

/// What the layout knows of a country: its areas on a plane, who adjoins whom, and the regions.
///
/// The plane's unit is the width of a hexagon, chosen so that the hexagons of all areas cover as
/// much as the country does. Everything is in the order of the areas' codes, and lengths are whole
/// thousandths, so that the order of the input and the last bit of a cosine change nothing.
struct HexCountry: Sendable {
  /// The codes, in order.
  let codes: [String]
  /// The centroids in hexagon widths east and south of the country's middle.
  let centres: [(x: Double, y: Double)]
  /// How much ground each area covers, in hexagons.
  let sizes: [Double]
  /// The number of each area's region.
  let regions: [Int]
  /// How many regions there are.
  let regionCount: Int
  /// The areas that share a border with each area, in order.
  let neighbours: [[Int]]
  /// The areas that a layout should keep near each area: its neighbours, and for an area that has
  /// none the nearest of its region.
  let ties: [[Int]]
  /// The width of a hexagon in kilometres.
  let kilometresPerWidth: Double

  /// The most widths of a hexagon from end to end of a country: where areas are specks far apart,
  /// the hexagons cover more than the areas do, since a layout's field grows with its extent.
  private static let mostWidths = 200.0

  /// Lays a collection on a plane; an area without a region is in a region of its own kind.
  init(_ boundaries: BoundaryCollection, regions regionOfCode: [String: String]) {
    let codes = boundaries.areas.map(\.code)
    let index = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let total = boundaries.areas.reduce(0) { $0 + $1.squareMetres }
    // A hexagon of width w covers w² · √3 / 2.
    let width = (total / Double(max(1, codes.count)) / HexCell.rowHeight).squareRoot()
    let places = boundaries.areas.map(\.centroid)
    let count = Double(max(1, places.count))
    let middle = Coordinate(
      longitude: places.reduce(0) { $0 + $1.longitude } / count,
      latitude: places.reduce(0) { $0 + $1.latitude } / count)
    let metresNorth = 6_371_008.8 * Double.pi / 180
    let metresEast = metresNorth * cos(middle.latitude * .pi / 180)
    let longitudes = places.map(\.longitude)
    let latitudes = places.map(\.latitude)
    let extent = max(
      ((longitudes.max() ?? 0) - (longitudes.min() ?? 0)) * metresEast,
      ((latitudes.max() ?? 0) - (latitudes.min() ?? 0)) * metresNorth)
    let scale = max(1, width, extent / Self.mostWidths)
    let centres = places.map { place in
      (
        x: Self.rounded((place.longitude - middle.longitude) * metresEast / scale),
        y: Self.rounded((middle.latitude - place.latitude) * metresNorth / scale)
      )
    }
    let names = codes.map { regionOfCode[$0] ?? "" }
    let order = Set(names).sorted()
    let regions = names.map { name in order.firstIndex(of: name) ?? 0 }
    var neighbours: [[Int]] = Array(repeating: [], count: codes.count)
    for border in boundaries.borders() {
      guard let first = index[border.first], let second = index[border.second] else { continue }
      neighbours[first].append(second)
      neighbours[second].append(first)
    }
    var ties = neighbours
    for area in codes.indices where neighbours[area].isEmpty {
      let others = codes.indices.filter { $0 != area && regions[$0] == regions[area] }
      guard
        let nearest = others.min(by: {
          Self.square(centres[area], centres[$0]) < Self.square(centres[area], centres[$1])
        })
      else { continue }
      ties[area].append(nearest)
      ties[nearest].append(area)
    }
    self.codes = codes
    self.centres = centres
    self.regions = regions
    sizes = boundaries.areas.map {
      Self.rounded($0.squareMetres / (scale * scale * HexCell.rowHeight))
    }
    regionCount = order.count
    self.neighbours = neighbours.map { $0.sorted() }
    self.ties = ties.map { $0.sorted() }
    kilometresPerWidth = scale / 1000
  }

  /// A length to the thousandth.
  private static func rounded(_ length: Double) -> Double { (length * 1000).rounded() / 1000 }

  /// The square of the distance between two points.
  static func square(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }
}
