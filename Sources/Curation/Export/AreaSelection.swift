import Education
import Tabular

/// Which rows of a table are about some authorities: by their own column, or by a table beside it.
struct AreaSelection {
  /// The column that is looked at.
  let column: String
  /// The cells that are meant.
  let values: Set<String>
  /// The column of the region that a row without an authority is about; nil where there is none.
  let regionColumn: String?
  /// The regions whose own rows are meant.
  let regions: Set<String>

  /// Finds how a table tells of authorities.
  ///
  /// A table that names an authority in each row is asked itself; then a table that its rows lead to
  /// (a membership's school), and then one that leads to its rows (a trust's authorities).
  ///
  /// - Throws: `NoAreaInTable` where none does; `FileFailure` or `DelimitedFailure` where a table
  ///   cannot be read.
  init(
    of table: ReleaseTable, in release: ReleaseReader, _ authorities: Set<ONSCode>,
    regions: Set<ONSCode> = []
  ) throws {
    let codes = Set(authorities.map(\.value))
    self.regions = Set(regions.map(\.value))
    regionColumn =
      table.authorityColumn == nil ? nil : table.fields.first { $0.name == "region_code" }?.name
    if let own = table.authorityColumn {
      (column, values) = (own, codes)
      return
    }
    let tables = release.tables
    for reference in table.references {
      guard let other = tables.first(where: { $0.name == reference.table }),
        let place = other.authorityColumn
      else { continue }
      column = reference.column
      values = try Self.cells(of: reference.key, in: other, where: place, codes, release)
      return
    }
    for other in tables {
      guard let place = other.authorityColumn,
        let reference = other.references.first(where: {
          $0.table == table.name && table.primaryKey == [$0.key]
        })
      else { continue }
      column = reference.key
      values = try Self.cells(of: reference.column, in: other, where: place, codes, release)
      return
    }
    throw NoAreaInTable(table: table.name)
  }

  /// The cells of a column in the rows of some authorities.
  private static func cells(
    of column: String, in table: ReleaseTable, where place: String, _ codes: Set<String>,
    _ release: ReleaseReader
  ) throws -> Set<String> {
    var reader = try release.open(table.name)
    let key = try reader.header.require(column)
    let area = try reader.header.require(place)
    var cells: Set<String> = []
    while try reader.next() {
      if codes.contains(reader.text(area)) { cells.insert(reader.text(key)) }
    }
    return cells
  }
}

/// A table whose rows are about no authority.
public struct NoAreaInTable: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table.
  public let table: String

  /// What is wrong and what to do.
  public var description: String {
    "\(table) does not say where its rows are; export it without --area and --areas"
  }
}
