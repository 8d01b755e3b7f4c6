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
    let isReadable =
      Files.exists("\(directory)/\(CuratedTable.laProfile.path)")
      && Files.exists("\(directory)/\(CuratedTable.laProfileMeta.path)")
    if isReadable {
      do {
        let screening = try EESScreening(directory)
        results += screening.results
        findings += screening.findings
      } catch let failure as DelimitedFailure {
        findings.append(
          Finding(
            "screening", file: failure.file, "\(failure.message); nothing could be screened"))
      } catch let failure as FileFailure {
        findings.append(
          Finding(
            "screening", file: CuratedTable.laProfile.path, "cannot be screened: \(failure)"))
      }
      // What lacks a column was told by the screening; there is nothing to add up then.
      if let sums = try? AdditivityCheck(directory) {
        results.append(
          CheckResult(
            "indicator_sums", of: CuratedTable.laProfile.name, faults: sums.findings.count,
            "Counts of authorities add up to their region's and England's."))
        findings += sums.findings
      }
    }
    self.results = results
    self.findings = findings
    rows = audit.rows
  }
}
