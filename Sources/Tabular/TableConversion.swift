/// Turns a source's delimited file into a staged table: our columns, typed and canonical.
///
/// A staged table is UTF-8, its first column `record` tells the source's record, dates are ISO,
/// whole numbers plain, words ours, and an empty cell is null. Whatever could not be used is in
/// `issues`; whole records that could not be are set aside by the reader or here.
public struct TableConversion {
  /// What was converted.
  public struct Outcome: Sendable {
    /// Records in the file, the header not counted.
    public var read = 0
    /// Records in the staged table; one of the file may give several.
    public var staged = 0
    /// Records that were set aside.
    public var setAside = 0
    /// Records that are not wanted, and were left out.
    public var left = 0
    /// Everything that was wrong.
    public var issues = IssueLog()
  }

  let schema: TableSchema
  let contract: Contract

  /// Creates a conversion into a table, under a contract.
  public init(_ schema: TableSchema, contract: Contract) {
    self.schema = schema
    self.contract = contract
  }

  /// The header of the staged table.
  public var stagedHeader: [String] { ["record"] + schema.columns.map(\.name) }

  /// Reads a file to its end and writes its records to `writer`, whose header is `stagedHeader`.
  ///
  /// - Throws: `DelimitedFailure` or `ContractFailure` where the file is not to be used at all;
  ///   `FileFailure` where it cannot be read or the staged table not be written.
  public func run(
    _ reader: inout DelimitedReader, into writer: inout DelimitedWriter,
    setAside: (Issue, ArraySlice<UInt8>) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    let cells = try placedColumns(reader.header, file: reader.file, issues: &outcome.issues)
    var keys = SeenKeys(cells, key: schema.key)
    let preparation = RecordPreparation(schema)
    var record = [[UInt8]](repeating: [], count: cells.count)
    while try reader.next() {
      for (index, cell) in cells.enumerated() {
        record[index].removeAll(keepingCapacity: true)
        if let place = cell.place { reader.append(place, to: &record[index]) }
      }
      guard let preparation else {
        try stage(&record, of: cells, &keys, reader, &writer, setAside, &outcome)
        continue
      }
      guard let (rows, left) = preparation.rows(of: record) else {
        let reason = Issue(
          "too-many-values", .error, file: reader.file, record: reader.recordNumber,
          "has so many values in a cell that the rows of all of them would have more than"
            + " \(RecordPreparation.mostBytes >> 20) MiB; the record was set aside")
        outcome.issues.add(reason)
        outcome.setAside += 1
        try setAside(reason, reader.recordBytes)
        continue
      }
      outcome.left += left
      for var row in rows {
        for place in row.tooLong {
          row.cells[place] = []
          outcome.issues.add(tooLong(cells[place].column, in: reader))
        }
        try stage(&row.cells, of: cells, &keys, reader, &writer, setAside, &outcome)
      }
    }
    outcome.read = reader.recordNumber
    outcome.setAside += reader.setAsideCount
    outcome.issues.add(reader.issues)
    if let record = reader.unclosedRecord, record < reader.recordNumber {
      throw DelimitedFailure(
        .truncated, file: reader.file,
        "a quote that opens in record \(record) is never closed: the file is cut short, or its"
          + " quotes are wrong; fetch it again")
    }
    if reader.isTruncated {
      throw DelimitedFailure(
        .truncated, file: reader.file,
        "ends in the middle of record \(reader.recordNumber); it is not whole: fetch it again")
    }
    if contract.misstatedEncoding == .refuse,
      let issue = outcome.issues.kept.first(where: { $0.code == EncodingCheck.misstated })
    {
      throw ContractFailure(
        file: reader.file,
        "\(issue.message) If the source has changed its encoding, state the new one; if not, the"
          + " file was saved by another program: fetch it again")
    }
    guard outcome.staged >= contract.leastRows else {
      throw ContractFailure(
        file: reader.file,
        "has \(outcome.staged) usable records; its contract asks for at least"
          + " \(contract.leastRows). The file may be cut short: fetch it again, or lower"
          + " \"least_rows\" in its source")
    }
    return outcome
  }

  /// Turns the cells of one row into staged ones and writes them, or sets the record aside.
  private func stage(
    _ row: inout [[UInt8]], of cells: [CellConversion], _ keys: inout SeenKeys,
    _ reader: borrowing DelimitedReader, _ writer: inout DelimitedWriter,
    _ setAside: (Issue, ArraySlice<UInt8>) throws -> Void, _ outcome: inout Outcome
  ) throws {
    var reason: Issue?
    for (index, cell) in cells.enumerated() {
      guard let place = cell.place, let fault = cell.convert(&row[index]) else { continue }
      let isVital = cell.column.isRequired && !cell.column.isNullable
      let issue = report(fault, at: place, column: cell.column, isVital: isVital, in: reader)
      reason = try apply(fault, issue, isVital: isVital, reason)
      if reason == nil { outcome.issues.add(issue) }
    }
    if reason == nil, !keys.insert(row) {
      reason = Issue(
        "duplicate-key", .error, file: reader.file, record: reader.recordNumber,
        field: schema.key.joined(separator: ", "), text: keys.text(of: row),
        "stands in an earlier record too; this one was set aside")
    }
    if let reason {
      outcome.issues.add(reason)
      outcome.setAside += 1
      try setAside(reason, reader.recordBytes)
      return
    }
    writer.append(reader.recordNumber)
    for cell in row { writer.append(bytes: cell[...]) }
    try writer.endRecord()
    outcome.staged += 1
  }

  private func tooLong(_ column: ColumnSchema, in reader: borrowing DelimitedReader) -> Issue {
    Issue(
      "too-long", file: reader.file, record: reader.recordNumber, field: column.source[0],
      "has more than \(CellCleaner.longest) bytes, too many for its patterns; the record was kept"
        + " without it")
  }

  private func report(
    _ fault: CellConversion.Fault, at place: Int, column: ColumnSchema, isVital: Bool,
    in reader: borrowing DelimitedReader
  ) -> Issue {
    let message: String
    let code: String
    let action =
      contract.badValue == .keep && !isVital
      ? "the record was kept without it" : "the record was set aside"
    switch fault {
    case .missing:
      (code, message) = ("missing-value", "is empty where \(schema.name) needs a value; \(action)")
    case .badValue(let expected):
      (code, message) = ("bad-value", "is not \(expected); \(action)")
    case .unknownWord(let vocabulary):
      (code, message) = ("unknown-word", "is no known \(vocabulary); it was kept as written")
    }
    return Issue(
      code, file: reader.file, record: reader.recordNumber, field: column.source[0],
      text: reader.text(place), message)
  }

  /// What the contract makes of a fault: the reason for which the record is set aside, if it is.
  ///
  /// A record without a value that it cannot do without is set aside under every contract.
  private func apply(
    _ fault: CellConversion.Fault, _ issue: Issue, isVital: Bool, _ reason: Issue?
  ) throws -> Issue? {
    if case .unknownWord = fault { return reason }
    switch contract.badValue {
    case .keep: return isVital ? reason ?? issue : reason
    case .quarantine: return reason ?? issue
    case .refuse: throw ContractFailure(file: issue.file, issue.description)
    }
  }
}
