import Geography
import JSONText
import Tabular

/// What the map page takes from a release's directory, and from nothing else.
struct MapRelease: Sendable {
  /// The descriptions in `datapackage.json`.
  let about: MapAbout
  /// The indicators, in the order of `la_profile.meta.csv`.
  let indicators: [MapIndicator]
  /// England; nil where the profile has no national row.
  let nation: MapPlace?
  /// The regions, by name.
  let regions: [MapPlace]
  /// The local authorities, by name.
  let authorities: [MapPlace]
  /// The year or years that the figures are of, as the profile writes it.
  let timePeriod: String
  /// The names and codes by which authorities are found.
  let findable: Findable
  /// The collaborations of the register; nil where the release has none.
  let partnerships: [MapPartnership]?
  /// The collaborations at work in each authority, in the authorities' order.
  let collaborations: [[Collaboration]]
  /// Programmes, kinds of hub and combined authorities.
  let programmes: [MapProgramme]
  /// The schools of each authority by kind and by who runs them.
  let composition: MapComposition
  /// The statistical neighbours of each authority, the most alike first.
  let neighbours: [[MapNeighbour]]
  /// What has changed.
  let change: MapChange
  /// The combined authority of each authority that has one, by the authority's ONS code.
  let combinedAuthorities: [String: (code: String, name: String)]
  /// The boundaries by ONS code; nil where the release has none.
  let boundaries: BoundaryCollection?

  /// Reads a release.
  ///
  /// - Parameter directory: The release's directory.
  /// - Throws: `FileFailure`, an error of the table readers, or `MapPageError`.
  init(reading directory: String) throws {
    var about = try MapAbout(reading: directory + "/datapackage.json")
    indicators = try Self.indicators(in: directory)
    let profile = try MapProfile(reading: directory + "/la_profile.csv", indicators)
    timePeriod = profile.timePeriod
    nation = profile.places.first { $0.level == .national }
    regions = profile.places.filter { $0.level == .regional }.sorted(by: Self.byName)
    authorities = profile.places.filter { $0.level == .authority }.sorted(by: Self.byName)
    guard !authorities.isEmpty else {
      throw MapPageError(
        file: "la_profile.csv",
        "has no row of the level \"Local authority\"; load the release again")
    }
    let places = Dictionary(
      authorities.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { old, _ in old })
    findable = try Findable(reading: directory, places: places)
    partnerships = try MapPartnership.all(in: directory, places: places)
    collaborations = Self.collaborations(partnerships, count: authorities.count)
    programmes = try MapProgramme.all(in: directory, places: places)
    composition = try MapComposition(in: directory, places: places)
    neighbours = try MapNeighbour.all(in: directory, places: places)
    change = try MapChange(in: directory, places: places)
    combinedAuthorities = try CombinedAuthorities.read(directory)
    let path = directory + "/la_map.geojson"
    guard Files.exists(path) else {
      boundaries = nil
      self.about = about
      return
    }
    let codes = Set(authorities.map(\.code))
    let areas = try BoundaryCollection(geoJSON: try Files.read(path), file: "la_map.geojson")
      .recoded { codes.contains($0) ? $0 : nil }
    boundaries = areas.areas.isEmpty ? nil : areas
    about.boundaryVintage = areas.members["vintage"] ?? ""
    about.boundaryAttribution = areas.members["attribution"] ?? ""
    self.about = about
  }

  /// The order of names as their bytes have it, and of codes among equal names.
  private static func byName(_ first: MapPlace, _ second: MapPlace) -> Bool {
    first.name != second.name ? first.name < second.name : first.code < second.code
  }

  /// Reads the columns of the profile, and what the codebook says of them where there is one.
  private static func indicators(in directory: String) throws -> [MapIndicator] {
    let meta = "la_profile.meta.csv"
    var reader = try DelimitedReader(path: directory + "/" + meta, name: meta)
    let header = reader.header
    let name = try header.require("col_name")
    let type = try header.require("col_type")
    let label = try header.require("label")
    let grouping = header.index(of: "indicator_grouping")
    let unit = header.index(of: "indicator_unit")
    let places = header.index(of: "indicator_dp")
    var found: [MapIndicator] = []
    while try reader.next() {
      guard reader.text(type) == "Indicator" else { continue }
      found.append(
        MapIndicator(
          name: reader.text(name), label: reader.text(label),
          grouping: grouping.map { reader.text($0) } ?? "",
          unit: unit.map { reader.text($0) } ?? "",
          places: places.flatMap { reader.integer($0) } ?? 0))
    }
    guard !found.isEmpty else {
      throw MapPageError(file: meta, "names no indicator; there is nothing to map")
    }
    let codebook = directory + "/indicators.csv"
    guard Files.exists(codebook) else { return found }
    return try described(found, by: codebook)
  }

  /// The indicators with their definitions from the codebook.
  private static func described(
    _ indicators: [MapIndicator], by path: String
  ) throws -> [MapIndicator] {
    var reader = try DelimitedReader(path: path, name: "indicators.csv")
    let name = try reader.header.require("name")
    let columns = ["definition", "denominator", "source", "caveats", "as_at", "formula"].map {
      reader.header.index(of: $0)
    }
    var described = indicators
    while try reader.next() {
      let text = reader.text(name)
      guard let index = indicators.firstIndex(where: { $0.name == text }) else { continue }
      let cells = columns.map { column in column.map { reader.text($0) } ?? "" }
      described[index].definition = cells[0]
      described[index].denominator = cells[1]
      described[index].source = cells[2]
      described[index].caveats = cells[3]
      described[index].asAt = cells[4]
      described[index].formula = cells[5]
    }
    return described
  }
}
