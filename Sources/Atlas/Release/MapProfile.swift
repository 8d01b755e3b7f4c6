import Tabular

/// The rows of `la_profile.csv` that are about places, at the latest time and with all filters at
/// their total.
struct MapProfile: Sendable {
  /// The places in the order of the file.
  let places: [MapPlace]
  /// The time that the figures are of, as the file writes it.
  let timePeriod: String

  /// The columns that say what a row is about; every other column that is no indicator is a filter.
  private static let placeColumns: Set<String> = [
    "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
    "region_code", "region_name", "old_la_code", "new_la_code", "la_name",
  ]

  /// Reads a profile.
  init(reading path: String, _ indicators: [MapIndicator]) throws {
    var reader = try DelimitedReader(path: path, name: "la_profile.csv")
    let header = reader.header
    let time = try header.require("time_period")
    let level = try header.require("geographic_level")
    let country = (try header.require("country_code"), try header.require("country_name"))
    let region = (try header.require("region_code"), try header.require("region_name"))
    let authority = (try header.require("new_la_code"), try header.require("la_name"))
    let oldCode = try header.require("old_la_code")
    let columns = try indicators.map { try header.require($0.name) }
    let known = Self.placeColumns.union(indicators.map(\.name))
    let filters = header.names.indices.filter { !known.contains(header.names[$0]) }
    var latest = ""
    var found: [MapPlace] = []
    while try reader.next() {
      let period = reader.text(time)
      guard period >= latest, let kind = MapPlace.Level(rawValue: reader.text(level)),
        filters.allSatisfy({ reader.text($0) == "Total" })
      else { continue }
      if period > latest { found = [] }
      latest = period
      let pair = [.national: country, .regional: region, .authority: authority][kind] ?? country
      found.append(
        MapPlace(
          level: kind, code: reader.text(pair.0), name: reader.text(pair.1),
          oldCode: kind == .authority ? reader.text(oldCode) : "",
          regionCode: kind == .national ? "" : reader.text(region.0),
          regionName: kind == .national ? "" : reader.text(region.1),
          figures: columns.map { Figure(reader.text($0)) }))
    }
    places = found
    timePeriod = latest
  }
}
