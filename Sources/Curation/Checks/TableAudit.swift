import Tabular

/// Reads every table of a release once, and tells what does not hold of its declaration.
struct TableAudit {
  /// The most findings of one check in one file that are told with their place.
  static let placesTold = 20

  /// A reference that waits for the table that it points at.
  private struct Reference {
    let table: CuratedTable
    let key: ForeignKey
    var values: [KeyDigest: (record: Int, text: String)] = [:]
  }

  /// What was found, the first places of each kind.
  private(set) var findings: [Finding] = []
  /// Data records of each table.
  private(set) var rows: [String: Int] = [:]
  private var faults: [String: [String: Int]] = [:]
  private var keys: [String: Set<KeyDigest>] = [:]
  private var references: [Reference] = []

  /// Reads the tables of a directory; one that cannot be read is a finding.
  init(_ directory: String, tables: [CuratedTable] = CuratedTable.all) throws {
    for table in tables {
      guard Files.exists("\(directory)/\(table.path)") else {
        note("table_present", in: table, "is missing; the release was not written whole")
        continue
      }
      do {
        try scan(table, in: directory)
      } catch let failure as DelimitedFailure {
        note("table_readable", in: table, failure.message)
      } catch let failure as FileFailure {
        note("table_readable", in: table, "\(failure)")
      }
    }
    for reference in references { resolve(reference) }
  }

  /// One result for each check of each table, in the order of the tables.
  func results(for tables: [CuratedTable] = CuratedTable.all) -> [CheckResult] {
    tables.flatMap { table in
      let found = faults[table.name] ?? [:]
      var results = [
        CheckResult(
          "table_rows", of: table.name, figure: String(rows[table.name] ?? 0),
          threshold: table.mayBeEmpty ? "0 or more" : "1 or more",
          verdict: table.mayBeEmpty || (rows[table.name] ?? 0) > 0 ? .passes : .fails,
          "The table has rows.")
      ]
      for (check, claim) in Self.claims(of: table) {
        results.append(
          CheckResult(check, of: table.name, faults: found[check] ?? 0, claim))
      }
      return results
    }
  }

  private static func claims(of table: CuratedTable) -> [(check: String, claim: String)] {
    var claims = [
      ("table_present", "The file is there."),
      ("table_header", "The header has the declared columns in their order."),
      ("table_readable", "Every record can be read and has all its cells."),
    ]
    claims += CellCheck.Fault.allCases.map { ($0.rawValue, $0.claim) }
    if !table.allKeys.isEmpty { claims.append(("unique_keys", "No two rows share a key.")) }
    if !table.foreignKeys.isEmpty {
      claims.append(("references", "Every reference points at a row that is there."))
    }
    return claims
  }

  private mutating func note(
    _ check: String, in table: CuratedTable, record: Int? = nil, column: String? = nil,
    _ message: String
  ) {
    let count = faults[table.name, default: [:]][check, default: 0] + 1
    faults[table.name, default: [:]][check] = count
    guard count <= Self.placesTold else { return }
    findings.append(
      Finding(check, file: table.path, record: record, column: column, message))
  }

  private mutating func scan(_ table: CuratedTable, in directory: String) throws {
    var reader = try DelimitedReader(path: "\(directory)/\(table.path)", name: table.path)
    guard reader.header.names == table.header else {
      let found = reader.header.names.joined(separator: ",")
      note(
        "table_header", in: table,
        "has the columns \(found); declared are \(table.header.joined(separator: ","))")
      return
    }
    let checks = table.columns.enumerated().map { (column: $0, check: CellCheck($1)) }
      .filter(\.check.looksAtCells)
    let keyColumns = table.allKeys.map { key in key.compactMap(table.header.firstIndex) }
    var seen = [Set<KeyDigest>](repeating: [], count: keyColumns.count)
    var pointing = table.foreignKeys.map { Reference(table: table, key: $0) }
    let pointers = table.foreignKeys.map { key in key.columns.compactMap(table.header.firstIndex) }
    var count = 0
    while try reader.next() {
      count += 1
      let record = reader.recordNumber
      for index in checks.indices {
        let column = checks[index].column
        guard let fault = checks[index].check.fault(in: reader.bytes(column)) else { continue }
        note(
          fault.rawValue, in: table, record: record, column: table.columns[column].name,
          "\"\(reader.text(column))\" \(fault.complaint)")
      }
      for key in keyColumns.indices {
        var digest = KeyDigest()
        for column in keyColumns[key] { digest.combine(reader.bytes(column)) }
        if !seen[key].insert(digest).inserted {
          note(
            "unique_keys", in: table, record: record,
            column: table.allKeys[key].joined(separator: "+"),
            "repeats the key \(keyColumns[key].map { reader.text($0) }.joined(separator: ", "))")
        }
      }
      for pointer in pointers.indices {
        var digest = KeyDigest()
        var isBlank = false
        for column in pointers[pointer] {
          let cell = reader.bytes(column)
          if cell.isEmpty { isBlank = true }
          digest.combine(cell)
        }
        if isBlank || pointing[pointer].values[digest] != nil { continue }
        let text = pointers[pointer].map { reader.text($0) }.joined(separator: ", ")
        pointing[pointer].values[digest] = (record, text)
      }
    }
    if reader.setAsideCount > 0 || !reader.issues.isEmpty {
      for issue in reader.issues.kept.prefix(Self.placesTold) {
        note("table_readable", in: table, record: issue.record, issue.message)
      }
    }
    rows[table.name] = count
    for (key, digests) in zip(table.allKeys, seen) {
      keys["\(table.name):\(key.joined(separator: ","))"] = digests
    }
    references.append(contentsOf: pointing)
  }

  private mutating func resolve(_ reference: Reference) {
    let name = "\(reference.key.table):\(reference.key.keys.joined(separator: ","))"
    let targets = keys[name] ?? []
    let missing = reference.values.filter { !targets.contains($0.key) }.values
    for (record, text) in missing.sorted(by: { ($0.record, $0.text) < ($1.record, $1.text) }) {
      note(
        "references", in: reference.table, record: record,
        column: reference.key.columns.joined(separator: "+"),
        "\(text) stands in no row of \(reference.key.table).csv")
    }
  }
}
