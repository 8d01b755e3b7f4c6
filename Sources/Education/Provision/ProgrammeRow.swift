import Tabular

/// One record of a source of a programme, as it was written.
struct ProgrammeRow {
  var area = ""
  var code = ""
  var group = ""
  var role = ""
  var hub = ""
  var hubName = ""
  var website = ""
  var lead = ""
  var leadURN = ""
  /// The page that the row was written from, where a list of the pipeline's own says so.
  var url = ""
  /// The record in the source, counted from 1.
  let record: Int
  /// The source's name.
  let source: String
  /// The day that the source states; nil where it states none.
  let asAt: CalendarDate?

  /// The hub that the row is about: by what it is known by, else by its name.
  var hubID: String { hub.isEmpty ? hubName : hub }

  /// Where the row stands.
  var place: Provision.Place {
    Provision.Place(source: source, url: url, record: record, asAt: asAt)
  }

  init(record: Int, source: String, asAt: CalendarDate?) {
    self.record = record
    self.source = source
    self.asAt = asAt
  }

  /// The records of a staged table, in its order.
  ///
  /// - Throws: where the table cannot be read, or lacks a declared column.
  static func read(
    _ table: Registers.StagedTables.Table, _ columns: ProgrammeSource.Columns
  ) throws -> [ProgrammeRow] {
    var reader = try DelimitedReader(path: table.path, name: table.source)
    let header = reader.header
    let record = try header.require("record")
    let fields: [(WritableKeyPath<ProgrammeRow, String>, String?)] = [
      (\.area, columns.area), (\.code, columns.code), (\.group, columns.group),
      (\.role, columns.role), (\.hub, columns.hub), (\.hubName, columns.hubName),
      (\.website, columns.website), (\.lead, columns.lead), (\.leadURN, columns.leadURN),
    ]
    let places = try fields.compactMap { field, column in
      try column.map { (field, try header.require($0)) }
    }
    var rows: [ProgrammeRow] = []
    while try reader.next() {
      var row = ProgrammeRow(
        record: reader.integer(record) ?? reader.recordNumber, source: table.source,
        asAt: table.date)
      for (field, place) in places { row[keyPath: field] = reader.text(place) }
      rows.append(row)
    }
    return rows
  }
}
