import Tabular

extension Workspace {
  /// Adds rows at the end of a table that people keep, whole or not at all, in the order of its own
  /// columns; a table that is not there is begun.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - path: Where the table stands.
  ///   - header: The columns of the rows, and of a table that is begun.
  /// - Throws: `PipelineFailure`, `FileFailure` or `DelimitedFailure`, with the file as it was.
  func append(_ rows: [[String]], to path: String, header: [String]) throws {
    let old =
      Files.exists(path) ? try Files.read(path) : try DelimitedWriter(header: header).finish()
    let columns = try DelimitedReader(bytes: old, name: relative(path)).header.names
    var writer = DelimitedWriter(width: columns.count)
    for row in rows {
      let cells = Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
      try writer.append(record: columns.map { cells[$0] ?? "" })
    }
    let end: [UInt8] = old.last == 0x0A ? [] : [0x0A]
    let bytes = try old + end + writer.finish()
    do {
      try Files.replace(path, with: bytes)
    } catch {
      throw PipelineFailure(error, in: self)
    }
  }
}
