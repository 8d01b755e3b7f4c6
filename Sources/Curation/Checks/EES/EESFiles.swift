/// A data file and its metadata, as the screening of DfE's statistics service looks at them.
struct EESFiles: Sendable {
  /// The figures.
  let data: EESCells
  /// What the service asks to know of each column.
  let meta: EESCells
  /// The valid codes and names of places.
  let places: EESPlaces
  /// The columns of indicators, as the metadata names them.
  let indicators: [String]
  /// The columns of filters, as the metadata names them.
  let filters: [String]
  /// The columns that group a filter's words, as the metadata names them, each once.
  let groups: [String]

  /// Columns that the metadata must have.
  static let metaColumns = [
    "col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp",
    "filter_hint", "filter_grouping_column",
  ]

  /// Takes the files.
  init(data: EESCells, meta: EESCells, places: EESPlaces) {
    self.data = data
    self.meta = meta
    self.places = places
    let names = meta["col_name"]
    let types = meta["col_type"]
    func columns(of type: String) -> [String] {
      guard let names, let types else { return [] }
      return (0..<meta.count).filter { types[$0] == type }.map { names[$0] }
    }
    indicators = columns(of: "Indicator")
    filters = columns(of: "Filter")
    groups = meta["filter_grouping_column"]?.words.filter { !$0.isEmpty } ?? []
  }

  /// The columns of filters and of their groups, each once.
  var filtersAndGroups: [String] { filters + groups.filter { !filters.contains($0) } }

  /// The geographic levels of the rows, in the order in which they first stand.
  var levels: [String] { data["geographic_level"]?.words ?? [] }

  /// The levels of the rows that the service knows.
  var knownLevels: [EESLevel] { levels.compactMap { EESLevel.named($0) } }

  /// Whether schools or providers are listed by name as the only filter, which the service allows.
  var listsSchoolsByName: Bool {
    filters.count == 1
      && (Self.listed.contains(filters[0]) || groups.contains { Self.listed.contains($0) })
  }

  /// The columns that may be a filter although they name a place.
  static let listed: Set<String> = ["school_name", "provider_name"]
}
