/// Makes the rows of a record: cells cleaned, several values taken apart, unwanted rows left out.
///
/// Only tables whose columns declare any of that have one; the others go without it.
struct RecordPreparation {
  /// A row that was made of a record, and the columns whose cells were too long to be cleaned.
  struct Row {
    var cells: [[UInt8]]
    var tooLong: [Int] = []
  }

  /// The most bytes that the rows of one record may have, its other cells repeated in each.
  static let mostBytes = 1 << 26

  private let cleaners: [CellCleaner]
  /// The column whose values give a row each, and the separators between them.
  private let apart: (column: Int, separators: [[UInt8]])?
  private let filters: [(column: Int, expression: Regex<AnyRegexOutput>)]

  /// Nil where the columns ask for nothing of the kind.
  init?(_ schema: TableSchema) {
    cleaners = schema.columns.map { CellCleaner($0.cleaning) }
    apart =
      schema.columns.indices.lazy.compactMap { place in
        guard case .apart(let separators) = schema.columns[place].plurality else { return nil }
        return (place, separators.map { Array($0.utf8) })
      }.first
    filters = schema.filters.compactMap { filter in
      guard let place = schema.columns.firstIndex(where: { $0.name == filter.column }),
        let expression = filter.pattern.compiled()
      else { return nil }
      return (place, expression)
    }
    let isPlain = schema.columns.allSatisfy { $0.cleaning.isEmpty && $0.plurality == .joined }
    if isPlain, filters.isEmpty, !schema.mayRepeat { return nil }
  }

  /// The rows of a record, and how many more were left out by the filters; nil where the rows would
  /// have more bytes than `mostBytes`.
  func rows(of cells: [[UInt8]]) -> (rows: [Row], left: Int)? {
    var rows = [Row(cells: cells)]
    if let apart {
      let parts = Self.parts(of: cells[apart.column], apart.separators)
      let own = cells[apart.column].count
      let others = cells.reduce(0) { $0 + $1.count + 1 } - own
      guard own + parts.count * others <= Self.mostBytes else { return nil }
      rows = (parts.isEmpty ? [[]] : parts).map { part in
        var row = Row(cells: cells)
        row.cells[apart.column] = part
        return row
      }
    }
    for place in rows.indices { finish(&rows[place]) }
    let wanted = filters.isEmpty ? rows : rows.filter(isWanted)
    return (wanted, rows.count - wanted.count)
  }

  /// Cleans each value of each cell, and joins what is several still.
  private func finish(_ row: inout Row) {
    for (place, cleaner) in cleaners.enumerated() {
      if row.cells[place].contains(TableSchema.valueSeparator) {
        var values = Self.parts(of: row.cells[place], [])
        for index in values.indices where !cleaner.clean(&values[index]) {
          row.tooLong.append(place)
        }
        row.cells[place] = Array(values.filter { !$0.isEmpty }.joined(separator: Array("; ".utf8)))
      } else if !cleaner.clean(&row.cells[place]) {
        row.tooLong.append(place)
      }
    }
  }

  private func isWanted(_ row: Row) -> Bool {
    filters.allSatisfy { filter in
      let cell = row.cells[filter.column]
      return cell.count <= CellCleaner.longest
        && String(decoding: cell, as: UTF8.self).contains(filter.expression)
    }
  }

  /// The values of a cell that stand apart already, and the parts of each between separators; those
  /// of white space alone are none.
  private static func parts(of cell: [UInt8], _ separators: [[UInt8]]) -> [[UInt8]] {
    var parts = cell.split(separator: TableSchema.valueSeparator).map(Array.init)
    for separator in separators { parts = parts.flatMap { $0.split(separator: separator) } }
    return parts.filter { part in part.contains { $0 > 0x20 } }
  }
}

extension [UInt8] {
  /// The pieces between occurrences of a text, which is not empty.
  fileprivate func split(separator: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = startIndex
    var place = startIndex
    while place + separator.count <= endIndex {
      if self[place..<(place + separator.count)].elementsEqual(separator) {
        pieces.append(Array(self[start..<place]))
        place += separator.count
        start = place
      } else {
        place += 1
      }
    }
    return pieces + [Array(self[start...])]
  }
}
