import Education

extension QualityMeasure {
  /// How empty a column is.
  public static let emptyCells = QualityMeasure(
    "empty_cells", of: .column, in: .percent, "The share of the column's cells that are empty.",
    known: { _ in [] }
  ) { facts, column in
    guard let figures = facts.columns[column] else { return .nothing("There is no such column") }
    return .share(
      figures.empty, of: figures.rows, "\(of(figures.empty, figures.rows)) cells are empty")
  }

  /// How much emptier a column got.
  public static let emptyAgainstPredecessor = QualityMeasure(
    "empty_against_predecessor", of: .column, in: .points,
    "How the share of the column's cells that are empty changed against the release before.",
    known: { _ in [] }
  ) { facts, column in
    guard facts.before != nil else { return .first }
    return .points(
      facts.columns[column]?.emptyPercent, from: facts.columnsBefore[column]?.emptyPercent,
      of: facts.columns[column]?.rows ?? 0, "The share of empty cells")
  }

  /// How often a column says what it has said.
  public static let repeatedCells = QualityMeasure(
    "repeated_cells", of: .column, in: .percent,
    "The share of the column's filled cells that say what one before them said: of a key, 0.",
    known: { _ in [] }
  ) { facts, column in
    guard let figures = facts.columns[column] else { return .nothing("There is no such column") }
    let filled = figures.rows - figures.empty
    return .share(
      figures.repeated, of: filled, "\(of(figures.repeated, filled)) filled cells repeat another")
  }

  /// How much of a table points at nothing.
  public static let unresolvedReferences = QualityMeasure(
    "unresolved_references", of: .words(referring), in: .percent,
    "The share of the table's records that name what no register holds: they stand in "
      + "`unresolved_references` instead.",
    known: { _ in referring }
  ) { facts, table in
    let lost = facts.content.unresolved.count { $0.table == table }
    let all = lost + (facts.rows[table] ?? 0)
    return .share(lost, of: all, "\(of(lost, all)) records name what no register holds")
  }

  private static let referring = [
    "partnership_areas", "partnership_members", "school_groups", "school_successions",
    "school_trusts",
  ]

  /// How many establishments say what no vocabulary knows.
  public static let unknownWords = QualityMeasure(
    "unknown_words", of: .words(["schools.area", "schools.status", "schools.type_name"]),
    in: .percent,
    "The share of establishments whose authority's code, whose status, or (of open ones) whose type "
      + "is none that the reference tables and the program know.",
    remedy: "Where an authority is new, add it to local_authorities.csv.",
    known: { _ in ["schools.area", "schools.status", "schools.type_name"] }
  ) { facts, column in
    let schools = facts.content.inputs.registers.schools
    let (unknown, what) =
      switch column {
      case "schools.area":
        (
          schools.count { $0.area == .unknown },
          "have an authority's code that is in no reference table"
        )
      case "schools.status":
        (schools.count { $0.status == nil }, "have no known status and count as not open")
      default:
        (
          schools.count { $0.isOpen && $0.type == nil && !$0.typeName.isEmpty },
          "are open and of a type that is not known"
        )
      }
    return .share(
      unknown, of: schools.count, "\(of(unknown, schools.count)) establishments \(what)")
  }

  /// How many of so many.
  static func of(_ part: Int, _ whole: Int) -> String {
    "\(DomainChange.grouped(part)) of \(DomainChange.grouped(whole))"
  }
}
