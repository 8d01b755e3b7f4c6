import Education

/// The checks that need the inputs of a release, beside its tables: they run when it is made.
enum InputChecks {
  /// Every result, given the tables' rows and the release before.
  static func results(
    _ content: ReleaseContent, map: ReleaseMap?, _ rows: [String: Int], before: ReleaseReader?
  ) -> [CheckResult] {
    let inputs = content.inputs
    var results = inputs.rules.map { judge($0, content, rows, before: before) }
    results += inputs.sources.compactMap(kept)
    results += inputs.sources.map(issues)
    results.append(schools(content, rows))
    results.append(
      CheckResult(
        "unresolved_references", of: "unresolved_references", severity: .warning,
        figure: String(content.unresolved.count), threshold: "told, not judged", verdict: .passes,
        "Records that name what no register holds stand in their own table."))
    results.append(unknownAreas(content))
    results.append(unknownTypes(content))
    results.append(unknownStatuses(content))
    results.append(programmes(content))
    results.append(boundaries(content, map))
    return results
  }

  /// Whether something could be made of every name on the lists of programmes and hubs.
  private static func programmes(_ content: ReleaseContent) -> CheckResult {
    let lost = content.inputs.provision.remarks.filter(\.isLost)
    let told = lost.prefix(3).map(\.description).joined(separator: "; ")
    return CheckResult(
      "programme_names", of: "programme_remarks", severity: .warning, figure: String(lost.count),
      threshold: "0", verdict: lost.isEmpty ? .passes : .warns,
      lost.isEmpty
        ? "Every name on the lists of programmes and hubs is an authority, a part of one, or a school."
        : "\(told)\(lost.count > 3 ? "; programme_remarks.csv has the others" : "").")
  }

  /// Measures what a rule looks at, now and in the release before, and judges it.
  private static func judge(
    _ rule: QualityRule, _ content: ReleaseContent, _ rows: [String: Int], before: ReleaseReader?
  ) -> CheckResult {
    switch rule.measure {
    case .rowsAgainstPredecessor:
      return rule.judge(rows[rule.subject] ?? 0, before: before?.rowCount(of: rule.subject))
    case .totalAgainstPredecessor:
      let indicator = Indicator.all.first { $0.name == rule.subject }
      var total = 0
      if case .number(let value) = indicator?.value(content.profile.england) { total = Int(value) }
      return rule.judge(total, before: before.flatMap { $0.nationalFigure(of: rule.subject) })
    }
  }

  /// Whether every record that was read went on; more than 5 % set aside refuses the release.
  private static func kept(_ source: SourceReference) -> CheckResult? {
    guard let read = source.rowsRead, let kept = source.rowsKept else { return nil }
    let isRefused = (read - kept) * 20 > read
    return CheckResult(
      "source_rows_kept", of: source.name, severity: isRefused ? .error : .warning,
      figure: "\(kept) of \(read)", threshold: "warning below all, refused below 95 %",
      verdict: kept == read ? .passes : isRefused ? .fails : .warns,
      kept == read
        ? "Every record that was read was used."
        : "\(read - kept) of \(read) records were set aside; the parse report names them.")
  }

  private static func issues(_ source: SourceReference) -> CheckResult {
    let codes = source.issueCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return CheckResult(
      "source_issues", of: source.name, severity: .warning,
      figure: String(source.issueCounts.values.reduce(0, +)), threshold: "told, not judged",
      verdict: .passes, codes.isEmpty ? "No issues." : codes.joined(separator: ", ") + ".")
  }

  private static func schools(_ content: ReleaseContent, _ rows: [String: Int]) -> CheckResult {
    let lost = content.inputs.registers.schools.count - (rows["schools"] ?? 0)
    return CheckResult(
      "schools_kept", of: "schools", faults: abs(lost),
      "Every establishment that was read stands in the table.")
  }

  private static func unknownAreas(_ content: ReleaseContent) -> CheckResult {
    let unknown = content.inputs.registers.schools.count { $0.area == .unknown }
    return CheckResult(
      "schools_with_known_area", of: "schools", severity: .warning, faults: unknown,
      "Every establishment's authority code is in the reference tables.")
  }

  private static func unknownTypes(_ content: ReleaseContent) -> CheckResult {
    let unknown = content.inputs.registers.schools.count {
      $0.isOpen && $0.type == nil && !$0.typeName.isEmpty
    }
    return CheckResult(
      "schools_with_known_type", of: "schools", severity: .warning, faults: unknown,
      "Every type that the register names for an open establishment is known.")
  }

  /// Whether it is known of every establishment if it is open; where it is not known of more than
  /// 1 %, every count would fall short.
  private static func unknownStatuses(_ content: ReleaseContent) -> CheckResult {
    let schools = content.inputs.registers.schools
    let unknown = schools.count { $0.status == nil }
    let isRefused = unknown * 100 > schools.count
    return CheckResult(
      "schools_with_known_status", of: "schools", severity: isRefused ? .error : .warning,
      figure: String(unknown), threshold: "warning above 0, refused above 1 %",
      verdict: unknown == 0 ? .passes : isRefused ? .fails : .warns,
      unknown == 0
        ? "The status of every establishment is known."
        : "\(unknown) of \(schools.count) establishments have no known status and count as not open."
    )
  }

  private static func boundaries(_ content: ReleaseContent, _ map: ReleaseMap?) -> CheckResult {
    let all = content.authorities.count
    guard let map else {
      return CheckResult(
        "boundaries", of: "la_map", figure: "0 of \(all)", threshold: "all",
        verdict: .notApplicable, "There are no boundaries among the inputs.")
    }
    let missing = map.missing
    return CheckResult(
      "boundaries", of: "la_map", figure: "\(all - missing.count) of \(all)", threshold: "all",
      verdict: missing.isEmpty ? .passes : .fails,
      missing.isEmpty
        ? "Every authority has a boundary."
        : "No boundary of: \(missing.map(\.name).joined(separator: "; ")).")
  }
}
