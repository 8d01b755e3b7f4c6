import Tabular

extension AuthorityRegister {
  /// Reads a register of authorities that holds their names and codes and nothing else.
  ///
  /// So names are judged against no more than a list that somebody gives: no districts, regions,
  /// combined authorities, acronyms or other names.
  ///
  /// - Parameters:
  ///   - path: The authorities of today: a three-digit code, an ONS code, and the names that ONS and
  ///     GIAS have for them.
  ///   - historic: Those of the past: code, names, the day on which each was replaced, and the codes of
  ///     what took its place; nil for none.
  /// - Throws: `ReferenceMistake` where a cell is wrong; where a file cannot be read or lacks a column.
  public init(register path: String, historic: String?) throws {
    var tables = AuthorityTables(authorities: try Self.authorities(path))
    if let historic { tables.historic = try Self.past(historic) }
    self.init(tables)
  }

  private static let codes = ["dfe_code", "old_la_code", "la_code"]

  private static func authorities(_ path: String) throws -> [LocalAuthority] {
    guard let firstDay = CalendarDate(iso: "2009-01-01") else { return [] }
    return try rows(path) { row in
      let onsCode = try row.value(["ons_code", "new_la_code"]) { ONSCode($0) }
      let name = try row.value(["ons_name", "la_name", "name"]) { $0.isEmpty ? nil : $0 }
      let giasName = row.text(["gias_name"])
      return LocalAuthority(
        onsCode: onsCode, code: try row.value(codes) { LACode($0) }, name: name,
        giasName: giasName.isEmpty ? name : giasName,
        regionCode: ONSCode(row.text(["region_code"])) ?? onsCode, devolvedAreaCode: nil,
        boundaryCode: onsCode, operationalFrom: firstDay, longitude: 0, latitude: 0,
        easting: 0, northing: 0)
    }
  }

  private static func past(_ path: String) throws -> [HistoricAuthority] {
    try rows(path) { row in
      let successors = row.text(["successor_dfe_codes", "successor_old_la_codes"])
      return HistoricAuthority(
        code: try row.value(codes) { LACode($0) },
        name: try row.value(["short_name", "la_name", "name"]) { $0.isEmpty ? nil : $0 },
        giasName: row.text(["gias_name"]),
        onsCode: ONSCode(row.text(["ons_code_if_known", "new_la_code", "ons_code"])),
        replacedOn: try row.value(["replaced_on"]) { CalendarDate(iso: $0) },
        successors: successors.split { $0 == "|" || $0 == ";" }.compactMap { LACode(String($0)) })
    }
  }

  private static func rows<Row>(
    _ path: String, _ row: (borrowing NamedRow) throws -> Row
  ) throws -> [Row] {
    var table = NamedRow(reader: try DelimitedReader(path: path))
    var rows: [Row] = []
    while try table.reader.next() { rows.append(try row(table)) }
    return rows
  }

  /// A row whose columns go by one of several headings.
  private struct NamedRow: ~Copyable {
    var reader: DelimitedReader

    func text(_ headings: [String]) -> String {
      let header = reader.header
      guard let column = headings.lazy.compactMap({ header.index(of: $0) }).first else { return "" }
      return reader.text(column)
    }

    func value<Value>(_ headings: [String], _ read: (String) -> Value?) throws -> Value {
      let header = reader.header
      guard headings.contains(where: { header.index(of: $0) != nil }) else {
        throw ReferenceMistake(
          file: reader.file, "there is no column \(headings.joined(separator: " or "))")
      }
      guard let value = read(text(headings)) else {
        throw ReferenceMistake(
          file: reader.file, record: reader.recordNumber,
          "\(headings[0]) \"\(text(headings))\" cannot be read")
      }
      return value
    }
  }
}
