import Tabular

/// The screening of a data file and its metadata by every check.
struct EESScreening {
  /// One result for each check.
  let results: [CheckResult]
  /// What does not hold, with its place.
  let findings: [Finding]

  /// Screens files.
  init(_ files: EESFiles) {
    var results: [CheckResult] = []
    var findings: [Finding] = []
    for check in EESCheck.all {
      guard check.applies(files) else {
        results.append(
          CheckResult(
            check.name, of: files.data.file, severity: check.severity, figure: "", threshold: "",
            verdict: .notApplicable, "The table has nothing that the check looks at."))
        continue
      }
      var faults = EESFaults(of: check)
      check.look(files, &faults)
      let isMild = faults.count > 0 && faults.errors == 0
      results.append(
        CheckResult(
          check.name, of: files.data.file, severity: isMild ? .warning : check.severity,
          faults: faults.count, check.claim))
      findings += faults.findings
    }
    self.results = results
    self.findings = findings
  }

  /// Screens a table of a release's folder.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where it cannot be read.
  init(_ directory: String, _ table: IndicatorTable) throws {
    func cells(_ table: CuratedTable) throws -> EESCells {
      try EESCells(path: "\(directory)/\(table.path)", name: table.path)
    }
    self.init(
      EESFiles(
        data: try cells(table.data), meta: try cells(table.meta),
        places: EESPlaces(try cells(.localAuthorities))))
  }
}
