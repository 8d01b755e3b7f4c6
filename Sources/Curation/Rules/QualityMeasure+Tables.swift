extension QualityMeasure {
  /// How many rows a table has.
  public static let rows = QualityMeasure(
    "rows", of: .table, in: .count, "The rows of the table.", known: tables
  ) { facts, table in
    let rows = facts.rows[table] ?? 0
    return Measurement(Double(rows), "\(DomainChange.grouped(rows)) rows")
  }

  /// How the rows of a table changed.
  public static let rowsAgainstPredecessor = QualityMeasure(
    "rows_against_predecessor", of: .table, in: .change,
    "How the rows of the table changed against the release before.", known: tables
  ) { facts, table in
    .change(facts.rows[table] ?? 0, from: facts.before?.rowCount(of: table))
  }

  /// How England's figure of an indicator changed.
  public static let totalAgainstPredecessor = QualityMeasure(
    "total_against_predecessor", of: .indicator, in: .change,
    "How England's figure changed against the release before. Of `school_count`, `pupil_count` and "
      + "`academy_count`, what closed schools had whose declared successors are open is no fall.",
    known: { _ in Indicator.all.filter { $0.unit == .count }.map(\.name) }
  ) { facts, name in
    var total = 0
    let indicator = Indicator.all.first { $0.name == name }
    if case .number(let value) = indicator?.value(facts.content.profile.england) {
      total = Int(value)
    }
    return .change(
      total, from: facts.before?.nationalFigure(of: name),
      declared: facts.fates?.declaredFall(of: name) ?? 0)
  }

  /// The areas that lost schools without a word.
  public static let schoolsLost = QualityMeasure(
    "schools_lost", of: .words(["local_authorities"]), in: .percent,
    "Of the authority that lost most: the share of the schools counted there in the release before "
      + "that are neither counted there now nor where a declared reorganisation put them, and have no "
      + "open successor in the register's links.",
    remedy: "Where an authority was reorganised, say so in historic_local_authorities.csv.",
    known: { _ in ["local_authorities"] }
  ) { facts, _ in
    guard facts.before != nil else { return .first }
    guard let fates = facts.fates else {
      return .nothing("The release before does not say which schools it counted")
    }
    let lost = fates.authorities.map(\.lostCount).reduce(0, +)
    return Measurement(
      fates.authorities.map(\.measured),
      "\(DomainChange.grouped(lost)) of \(DomainChange.grouped(fates.counted)) counted schools are"
        + " not accounted for")
  }

  private static func tables(_ facts: RuleFacts) -> [String] { CuratedTable.all.map(\.name) }
}
