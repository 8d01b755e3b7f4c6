import Tabular

/// The open schools of a windows-1252 register, written as UTF-8 with all their columns.
enum OpenSchools {
  /// Copies the records whose status is open, and gives their count as one line.
  static func write(from path: String, to output: String) throws -> String {
    var reader = try DelimitedReader(path: path, dialect: Dialect(encoding: .windows1252))
    let status = try reader.header.require("EstablishmentStatus (name)")
    let open = Array("Open".utf8)[...]
    var writer = DelimitedWriter(header: reader.header.names, to: try FileSink(creating: output))
    while try reader.next() {
      guard reader.bytes(status) == open else { continue }
      for column in 0..<reader.fieldCount { writer.append(column, of: reader) }
      try writer.endRecord()
    }
    let count = writer.recordCount
    _ = try writer.finish()
    return "\(count) open schools"
  }
}
