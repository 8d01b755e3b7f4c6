public import Education
import Geography
import JSONText
import Tabular

/// Writes a table of a release, all of it or the rows of some authorities, in one of several forms.
public struct TableExport {
  /// Takes what is written, piece by piece.
  public typealias Sink = ([UInt8]) throws -> Void

  let release: ReleaseReader
  let table: ReleaseTable
  private let selection: AreaSelection?

  /// Prepares an export.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - release: The release that it stands in.
  ///   - authorities: The authorities whose rows are meant; nil for all rows.
  ///   - regions: The regions whose own rows are meant, in a table that has any.
  /// - Throws: `NoAreaInTable` where the table does not say where its rows are; `FileFailure` or
  ///   `DelimitedFailure` where a table cannot be read.
  public init(
    _ table: ReleaseTable, of release: ReleaseReader, in authorities: Set<ONSCode>? = nil,
    regions: Set<ONSCode> = []
  ) throws {
    self.table = table
    self.release = release
    selection = try authorities.map {
      try AreaSelection(of: table, in: release, $0, regions: regions)
    }
  }

  /// Writes the rows, and returns how many there are.
  ///
  /// - Throws: `NoGeometryInTable` where features are asked for and the rows are at no place;
  ///   `FileFailure` or `DelimitedFailure` where the table cannot be read; what the sink throws.
  public func write(as form: ExportForm, to sink: Sink) throws -> Int {
    switch form {
    case .csv: try writeText(to: sink)
    case .excel: try writeSpreadsheet(to: sink)
    case .jsonl: try writeLines(to: sink)
    case .geojson: try writeFeatures(to: sink)
    }
  }

  /// Calls `body` with the reader at each row that is meant, and returns how many there are.
  func forEachRow(_ body: (borrowing DelimitedReader) throws -> Void) throws -> Int {
    var reader = try release.open(table.name)
    let column = try selection.map { try reader.header.require($0.column) }
    let region = try selection?.regionColumn.map { try reader.header.require($0) }
    var count = 0
    while try reader.next() {
      if let column, let selection {
        let cell = reader.text(column)
        // The row of a region has no authority.
        let isMeant =
          cell.isEmpty
          ? region.map { selection.regions.contains(reader.text($0)) } ?? false
          : selection.values.contains(cell)
        guard isMeant else { continue }
      }
      try body(reader)
      count += 1
    }
    return count
  }

  /// The rows, byte for byte as the release has them.
  private func writeText(to sink: Sink) throws -> Int {
    try sink(Array(table.fields.map(\.name).joined(separator: ",").utf8) + [0x0A])
    return try forEachRow { reader in
      let record = reader.recordBytes
      try sink(record.last == 0x0A ? Array(record) : Array(record) + [0x0A])
    }
  }

  /// The rows as spreadsheets want them: a byte order mark, CRLF, and nothing that runs.
  private func writeSpreadsheet(to sink: Sink) throws -> Int {
    try sink(SpreadsheetText.opening + SpreadsheetText.record(table.fields.map(\.name), .data))
    return try forEachRow { reader in
      let cells = (0..<reader.fieldCount).map { reader.text($0) }
      try sink(SpreadsheetText.record(cells, .data))
    }
  }

  /// The rows as JSON objects, a line each.
  private func writeLines(to sink: Sink) throws -> Int {
    try forEachRow { reader in
      try sink(TypedCells.object(table.fields, reader).serialised(indent: nil) + [0x0A])
    }
  }
}
