import Tabular

/// Every check of a release on disk, run the same way when it is made and when it is verified.
struct ReleaseChecks {
  /// What the checks found, in the order in which they ran.
  let results: [CheckResult]
  /// What does not hold, with its place.
  let findings: [Finding]
  /// Data records of each table.
  let rows: [String: Int]

  /// Reads a release and runs the checks that need nothing but its tables.
  ///
  /// A table that cannot be read is a finding, and the others are still looked at.
  init(_ directory: String) throws {
    let audit = try TableAudit(directory)
    var results = audit.results()
    var findings = audit.findings
    for table in IndicatorTable.all {
      let isReadable = [table.data, table.meta].allSatisfy {
        Files.exists("\(directory)/\($0.path)")
      }
      // What is missing was told by the audit.
      if isReadable { Self.look(at: table, in: directory, &results, &findings) }
    }
    self.results = results
    self.findings = findings
    rows = audit.rows
  }
  /// Screens a table of indicators and adds its figures up.
  private static func look(
    at table: IndicatorTable, in directory: String, _ results: inout [CheckResult],
    _ findings: inout [Finding]
  ) {
    do {
      let screening = try EESScreening(directory, table)
      results += screening.results
      findings += screening.findings
    } catch {
      let reason = (error as? DelimitedFailure).map(\.message) ?? "\(error)"
      findings.append(
        Finding("screening", file: table.data.path, "\(reason); nothing could be screened"))
    }
    // What lacks a column was told by the screening; there is nothing to add up then.
    if let sums = try? AdditivityCheck(directory, table) {
      results.append(
        CheckResult(
          "indicator_sums", of: table.data.name, faults: sums.findings.count,
          "Counts of authorities add up to their region's and England's."))
      findings += sums.findings
    }
  }
}
