import Tabular

/// How many cells of a column are empty, and how many say what another has said.
struct ColumnFigures: Hashable, Sendable {
  /// Data records.
  private(set) var rows = 0
  /// Empty cells.
  private(set) var empty = 0
  /// Filled cells that say what one before them said.
  private(set) var repeated = 0

  /// The share of empty cells in per cent; nil where there are no rows.
  var emptyPercent: Double? { rows > 0 ? 100 * Double(empty) / Double(rows) : nil }

  /// Reads columns of a release, each by `table.column`; one that it has not is left out.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read.
  static func read(
    _ names: [String], in release: ReleaseReader
  ) throws -> [String: ColumnFigures] {
    var found: [String: ColumnFigures] = [:]
    let tables = Dictionary(grouping: names) { QualityMeasure.parts(of: $0).table }
    for (table, names) in tables {
      guard Files.exists(try release.path(of: table)) else { continue }
      var reader = try release.open(table)
      let columns = names.compactMap { name in
        reader.header.index(of: QualityMeasure.parts(of: name).column).map { (name, $0) }
      }
      var figures = [ColumnFigures](repeating: ColumnFigures(), count: columns.count)
      var seen = [Set<KeyDigest>](repeating: [], count: columns.count)
      while try reader.next() {
        for index in columns.indices {
          figures[index].rows += 1
          let cell = reader.bytes(columns[index].1)
          if cell.isEmpty {
            figures[index].empty += 1
          } else {
            var digest = KeyDigest()
            digest.combine(cell)
            if !seen[index].insert(digest).inserted { figures[index].repeated += 1 }
          }
        }
      }
      for (column, figure) in zip(columns, figures) { found[column.0] = figure }
    }
    return found
  }
}

extension QualityMeasure {
  /// The table and the column of a `table.column`; the last point parts them.
  public static func parts(of subject: String) -> (table: String, column: String) {
    guard let point = subject.lastIndex(of: ".") else { return (subject, "") }
    return (String(subject[..<point]), String(subject[subject.index(after: point)...]))
  }
}
