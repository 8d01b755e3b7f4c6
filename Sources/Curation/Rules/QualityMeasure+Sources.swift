import Education

extension QualityMeasure {
  /// How many names on lists of programmes nothing could be made of.
  public static let programmeNames = QualityMeasure(
    "programme_names", of: .words(["programme_remarks"]), in: .count,
    "The names on the lists of programmes and hubs that are no authority, no part of one, and no "
      + "school.", known: { _ in ["programme_remarks"] }
  ) { facts, _ in
    let lost = facts.content.inputs.provision.remarks.filter(\.isLost)
    let told = lost.prefix(3).map(\.description).joined(separator: "; ")
    return Measurement(
      Double(lost.count),
      lost.isEmpty
        ? "Every name on the lists of programmes and hubs is an authority, a part of one, or a school"
        : told + (lost.count > 3 ? "; programme_remarks.csv has the others" : ""))
  }

  /// How many authorities cannot be drawn.
  public static let boundaries = QualityMeasure(
    "boundaries", of: .words(["la_map"]), in: .count, "The authorities without a boundary.",
    known: { _ in ["la_map"] }
  ) { facts, _ in
    guard let missing = facts.withoutBoundary else {
      return .nothing("There are no boundaries among the inputs")
    }
    return Measurement(
      Double(missing.count),
      missing.isEmpty
        ? "Every authority has a boundary"
        : "No boundary of: \(missing.joined(separator: "; "))")
  }

  /// How much of a source went on.
  public static let sourceRowsKept = QualityMeasure(
    "source_rows_kept", of: .source, in: .percent,
    "The share of the records read that were used; the others were set aside, and the parse report "
      + "names them.",
    known: { facts in
      facts.content.inputs.sources.filter { $0.rowsRead != nil }.map(\.name)
    }
  ) { facts, name in
    let source = facts.content.inputs.sources.first { $0.name == name }
    guard let read = source?.rowsRead, let kept = source?.rowsKept else {
      return .nothing("There is no table of it")
    }
    guard read > 0 else { return .nothing("No record was read") }
    return .share(
      kept, of: read,
      kept == read
        ? "Every record that was read was used"
        : "\(of(read - kept, read)) records were set aside; the parse report names them")
  }

  /// How much was wrong in a source.
  public static let sourceIssues = QualityMeasure(
    "source_issues", of: .source, in: .count, "The issues met in it, of all kinds.",
    known: { $0.content.inputs.sources.map(\.name) }
  ) { facts, name in
    let issues = facts.content.inputs.sources.first { $0.name == name }?.issueCounts ?? [:]
    let codes = issues.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return Measurement(
      Double(issues.values.reduce(0, +)),
      codes.isEmpty ? "No issues" : codes.joined(separator: ", "))
  }
}
