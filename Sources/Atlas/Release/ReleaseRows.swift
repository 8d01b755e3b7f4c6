import Tabular

/// The rows of a release's table, cut down to the columns that the page uses.
enum ReleaseRows {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: The file's name, such as `hubs.csv`.
  ///   - directory: The release's directory.
  ///   - columns: The columns, in the order of the cells; one that the table has not is empty.
  /// - Returns: The cells of each row; nil where the release has no such table.
  /// - Throws: `FileFailure` or an error of the table readers, which names the file at fault.
  static func read(
    _ file: String, in directory: String, _ columns: [String]
  ) throws -> [[String]]? {
    let path = "\(directory)/\(file)"
    guard Files.exists(path) else { return nil }
    var reader = try DelimitedReader(path: path, name: file)
    let places = columns.map { reader.header.index(of: $0) }
    var rows: [[String]] = []
    while try reader.next() {
      rows.append(places.map { place in place.map { reader.text($0) } ?? "" })
    }
    return rows
  }

  /// The parts of a cell that holds several, separated by a bar.
  static func parts(_ cell: String) -> [String] {
    cell.split(separator: "|").map(String.init)
  }
}
