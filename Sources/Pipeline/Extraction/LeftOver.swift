import Tabular

/// What stands in a file and its declaration does not catch: told to whoever writes it.
struct LeftOver: Hashable {
  /// The table's name beside the staged one.
  static let name = "left.csv"

  /// Where it stands: a column, a path or an XPath.
  let place: String
  /// How often, or how many records it would give.
  let count: Int
  /// The beginning of what stands there.
  var example = ""

  /// The columns of a header that no column of a table is read from.
  static func columns(of header: Header, beside schema: TableSchema) -> [LeftOver] {
    let known = Set(schema.columns.flatMap(\.source))
    return header.names.filter { !known.contains($0) }.map { LeftOver(place: $0, count: 1) }
  }

  /// Writes what is left over into a folder.
  static func write(_ left: [LeftOver], into folder: String) throws {
    var writer = DelimitedWriter(header: ["place", "count", "example"])
    for left in left {
      writer.append(left.place)
      writer.append(left.count)
      writer.append(left.example)
      try writer.endRecord()
    }
    try Files.write(try writer.finish(), to: "\(folder)/\(name)")
  }
}
