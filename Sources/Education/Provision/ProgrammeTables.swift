import Tabular

/// What a pipeline's own tables say of programmes: lists of areas, and what named places cover.
public struct ProgrammeTables: Sendable {
  /// The name under which the table of areas is told as a source.
  public static let source = "programme_areas"

  /// The rows of each programme, by its key.
  let rows: [String: [ProgrammeRow]]
  /// The areas that each place covers, by table and by the place's name.
  let places: [String: [String: [String]]]

  /// Tables that say nothing.
  public static let none = ProgrammeTables(rows: [:], places: [:])

  private init(rows: [String: [ProgrammeRow]], places: [String: [String: [String]]]) {
    self.rows = rows
    self.places = places
  }

  /// Reads `programme_areas.csv`, where a pipeline has one, and the named tables of places.
  ///
  /// - Parameters:
  ///   - lists: the pipeline's own folder.
  ///   - directory: the folder of its reference tables.
  ///   - tables: the names of the tables of places.
  /// - Throws: `ReferenceMistake` where a table or a cell is wrong; `FileFailure` and
  ///   `DelimitedFailure` where a file cannot be read.
  public init(lists: String, directory: String, places tables: [String] = []) throws {
    var listed: [ProgrammeListing] = []
    if Files.exists("\(lists)/\(Self.source).csv") {
      listed = try ReferenceTable.read(lists, Self.source, ProgrammeListing.init)
    }
    var rows: [String: [ProgrammeRow]] = [:]
    for (index, listing) in listed.enumerated() {
      var row = ProgrammeRow(record: index + 1, source: Self.source, asAt: listing.asAt)
      row.area = listing.area
      row.group = listing.group
      row.role = listing.role
      row.hub = listing.group
      row.url = listing.source
      row.hubName = listing.group
      rows[listing.programme, default: []].append(row)
    }
    var places: [String: [String: [String]]] = [:]
    for table in Set(tables) {
      let named = try ReferenceTable.read(directory, table) { row in
        (try row.text("name"), try row.list("covers") { $0 })
      }
      places[table] = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }
    self.init(rows: rows, places: places)
  }
}

/// A row of `programme_areas.csv`.
private struct ProgrammeListing {
  let programme: String
  let group: String
  let role: String
  let area: String
  let asAt: CalendarDate?
  let source: String

  init(_ row: borrowing ReferenceRow) throws {
    programme = try row.text("programme")
    group = try row.text("area_group")
    role = try row.text("role")
    area = try row.text("area")
    asAt = try row.optional("as_at") { CalendarDate(iso: $0) }
    source = try row.text("source")
  }
}
