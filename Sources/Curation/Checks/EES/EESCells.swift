import Tabular

/// The cells of a file that is screened, by column.
struct EESCells: Sendable {
  /// The file's name.
  let file: String
  /// The columns in the order of the header.
  let columns: [EESColumn]
  /// Data records.
  let count: Int

  /// The names of the columns.
  var header: [String] { columns.map(\.name) }

  /// The column of a name, the first where there are several; nil where there is none.
  subscript(name: String) -> EESColumn? { columns.first { $0.name == name } }

  /// Whether there is a column of the name.
  func has(_ name: String) -> Bool { columns.contains { $0.name == name } }

  /// The columns of these names that there are.
  func columns(_ names: [String]) -> [EESColumn] { names.compactMap { self[$0] } }

  /// Reads a file; a record of another width than the header's is refused.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where it cannot be read.
  init(path: String, name: String) throws {
    let dialect = Dialect(raggedRows: .refuse)
    try self.init(DelimitedReader(path: path, dialect: dialect, name: name))
  }

  /// Reads a file that is in memory.
  ///
  /// - Throws: `DelimitedFailure` where it cannot be read.
  init(bytes: [UInt8], name: String) throws {
    let dialect = Dialect(raggedRows: .refuse)
    try self.init(DelimitedReader(bytes: bytes, dialect: dialect, name: name))
  }

  private init(_ opened: consuming DelimitedReader) throws {
    var reader = opened
    var columns = reader.header.names.map { EESColumn($0) }
    var count = 0
    while try reader.next() {
      for place in columns.indices { columns[place].append(reader.text(place)) }
      count += 1
    }
    file = reader.file
    self.columns = columns
    self.count = count
  }
}
