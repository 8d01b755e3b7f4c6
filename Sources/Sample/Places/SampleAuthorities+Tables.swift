import Tabular

extension SampleAuthorities {
  /// Reads the two tables of England's reference facts: `local_authorities.csv` and
  /// `historic_local_authorities.csv` in a folder.
  ///
  /// - Throws: `FileFailure`, or what the reader says of a column that is missing.
  public init(tables directory: String) throws {
    self.init(
      current: try Self.current("\(directory)/local_authorities.csv"),
      historic: try Self.historic("\(directory)/historic_local_authorities.csv"))
  }

  private static func current(_ path: String) throws -> [Current] {
    var reader = try DelimitedReader(path: path)
    let columns = try [
      "old_la_code", "new_la_code", "boundary_code", "la_name", "gias_name", "region_code",
      "longitude", "latitude",
    ].map { try reader.header.require($0) }
    var rows: [Current] = []
    while try reader.next() {
      let cells = columns.map { reader.text($0) }
      rows.append(
        Current(
          code: cells[0], onsCode: cells[1], boundaryCode: cells[2], name: cells[3],
          giasName: cells[4], regionCode: cells[5], longitude: Double(cells[6]) ?? 0,
          latitude: Double(cells[7]) ?? 0))
    }
    return rows
  }

  private static func historic(_ path: String) throws -> [Historic] {
    var reader = try DelimitedReader(path: path)
    let columns = try [
      "old_la_code", "gias_name", "la_name", "replaced_on", "successor_old_la_codes",
    ].map { try reader.header.require($0) }
    var rows: [Historic] = []
    while try reader.next() {
      let cells = columns.map { reader.text($0) }
      rows.append(
        Historic(
          code: cells[0], giasName: cells[1], name: cells[2], replacedOn: cells[3],
          successors: cells[4].split(separator: ";").map(String.init)))
    }
    return rows
  }
}
