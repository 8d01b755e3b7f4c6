/// One check of DfE's screening of statistics (its R package eesyscreener), under its own name.
struct EESCheck: Sendable {
  /// What came of it.
  enum Outcome {
    /// These do not hold; none means that it holds.
    case findings([Finding])
    /// It looks at something that the table does not have.
    case notApplicable
  }

  /// The name in eesyscreener.
  let name: String
  /// What holds where it finds nothing.
  let claim: String
  /// Looks at the files.
  let run: @Sendable (EESFiles) -> Outcome

  /// Declares a check that lists what does not hold.
  init(
    _ name: String, _ claim: String, _ run: @escaping @Sendable (EESFiles) -> [Finding]
  ) {
    self.name = name
    self.claim = claim
    self.run = { .findings(run($0)) }
  }

  /// Declares a check of a column that the table may not have.
  init(
    _ name: String, _ claim: String, where applies: @escaping @Sendable (EESFiles) -> Bool,
    _ run: @escaping @Sendable (EESFiles) -> [Finding]
  ) {
    self.name = name
    self.claim = claim
    self.run = { applies($0) ? .findings(run($0)) : .notApplicable }
  }

  /// Declares a check of what our tables never publish.
  private init(unused name: String) {
    self.name = name
    claim = "The table has nothing that the check looks at."
    run = { _ in .notApplicable }
  }

  /// Every check, in the groups of the standard.
  static let all: [EESCheck] =
    prechecks + columns + time + geography + values + metadata
    + unused

  /// Checks of geographies and vocabularies that our tables do not publish.
  private static let unused = [
    "geog_lad_combos", "geog_eda_combos", "geog_lep_combos", "geog_lsip_combos",
    "geog_pcon_combos", "geog_ward_combos", "geog_region_for_lad", "geog_other_code_dupes",
    "geog_other_dupes", "harmonised_variables", "data_dict_col_name", "data_dict_fil_item",
  ].map(EESCheck.init(unused:))
}

/// The screening of one of a release's tables of indicators.
struct EESScreening {
  /// One result for each check.
  let results: [CheckResult]
  /// What does not hold, with its place.
  let findings: [Finding]

  /// Screens a table in a directory.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where it cannot be read.
  init(_ directory: String, _ table: IndicatorTable) throws {
    let files = try EESFiles(directory, table)
    var results: [CheckResult] = []
    var findings: [Finding] = []
    for check in EESCheck.all {
      switch check.run(files) {
      case .findings(let found):
        results.append(
          CheckResult(check.name, of: files.data.file, faults: found.count, check.claim))
        findings += found
      case .notApplicable:
        results.append(
          CheckResult(
            check.name, of: files.data.file, figure: "", threshold: "", verdict: .notApplicable,
            "The table has nothing that the check looks at."))
      }
    }
    self.results = results
    self.findings = findings
  }
}
