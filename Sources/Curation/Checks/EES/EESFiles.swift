import Tabular

/// A table of indicators and its metadata, held whole for the screening of DfE's statistics service.
struct EESFiles {
  /// A file's cells.
  struct Cells {
    let file: String
    let header: [String]
    let rows: [[String]]

    /// The cells of a column from top to bottom; nil where there is none of the name.
    func column(_ name: String) -> [String]? {
      guard let place = header.firstIndex(of: name) else { return nil }
      return rows.map { $0[place] }
    }

    /// A finding at a data record, counted from 0 here and from 1 in the finding.
    func finding(_ check: String, _ row: Int?, _ column: String?, _ message: String) -> Finding {
      Finding(check, file: file, record: row.map { $0 + 1 }, column: column, message)
    }

    /// Reads a file.
    init(_ directory: String, _ file: String) throws {
      self.file = file
      var reader = try DelimitedReader(path: "\(directory)/\(file)", name: file)
      header = reader.header.names
      var rows: [[String]] = []
      while try reader.next() {
        rows.append((0..<reader.header.names.count).map { reader.text($0) })
      }
      self.rows = rows
    }
  }

  /// The indicators of each area.
  let data: Cells
  /// What the service asks to know of each column.
  let meta: Cells
  /// The valid pairs of region code and name, and triples of authority codes and name.
  let places: Set<[String]>

  /// Columns that say when and where, which need no metadata.
  static let coordinates: Set<String> = [
    "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
    "region_code", "region_name", "old_la_code", "new_la_code", "la_name",
  ]

  /// Columns that the metadata must have.
  static let metaColumns = [
    "col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp",
    "filter_hint", "filter_grouping_column",
  ]

  /// Reads a table of indicators of a release, and its metadata.
  init(_ directory: String, _ table: IndicatorTable) throws {
    data = try Cells(directory, table.data.path)
    meta = try Cells(directory, table.meta.path)
    let authorities = try Cells(directory, CuratedTable.localAuthorities.path)
    var places: Set<[String]> = []
    let columns = ["region_code", "region_name", "old_la_code", "new_la_code", "la_name"]
      .map { authorities.column($0) ?? [] }
    for row in authorities.rows.indices where columns.allSatisfy({ row < $0.count }) {
      places.insert([columns[0][row], columns[1][row]])
      places.insert([columns[2][row], columns[3][row], columns[4][row]])
      places.insert([columns[0][row], columns[3][row]])
    }
    self.places = places
  }

  /// The columns of indicators, as the metadata has them.
  var indicators: [String] {
    zip(meta.column("col_name") ?? [], meta.column("col_type") ?? [])
      .filter { $0.1 == "Indicator" }.map(\.0)
  }

  /// The columns of filters, as the metadata has them.
  var filters: [String] {
    zip(meta.column("col_name") ?? [], meta.column("col_type") ?? [])
      .filter { $0.1 == "Filter" }.map(\.0)
  }
}
