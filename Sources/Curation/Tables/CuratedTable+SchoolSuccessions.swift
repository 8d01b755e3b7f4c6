import Education
import Tabular

extension CuratedTable {
  /// Which school took the place of which.
  public static let schoolSuccessions = CuratedTable(
    "school_successions", title: "Predecessors and successors of schools",
    description:
      "One row for each school and the school that took its place, wholly or in part. About a quarter "
      + "of the links carry no date in the register: their date is blank, not unknown to be earlier "
      + "or later than others.",
    columns: [
      CuratedColumn("urn", .integer, "School before", "The school that was replaced.", .required),
      CuratedColumn(
        "successor_urn", .integer, "School after", "The school that took its place.", .required),
      CuratedColumn(
        "kind", .word(CuratedWord.successionKinds), "Kind", "How it took its place.", .required),
      CuratedColumn(
        "date", .date, "Date", "The day the register gives; blank where it gives none."),
      CuratedColumn(
        "is_one_sided", .boolean, "One-sided",
        "Whether only one of the two schools' records tells of it.", .required),
    ],
    primaryKey: ["urn", "successor_urn", "kind"],
    foreignKeys: [
      ForeignKey("urn", to: "schools"),
      ForeignKey("successor_urn", to: "schools", "urn"),
    ]
  ) { content, rows in
    for succession in content.successions {
      rows.append(succession.urn.value)
      rows.append(succession.successor.value)
      rows.append(word: succession.kind)
      rows.append(succession.date)
      rows.append(succession.isOneSided)
      try rows.endRecord()
    }
  }

  /// What points at something that no register holds.
  public static let unresolvedReferences = CuratedTable(
    "unresolved_references", title: "References that no register resolves",
    description:
      "One row for each record of a source that names a school or group which no register in this "
      + "release holds. Such records stand here instead of in the table that they belong to.",
    columns: [
      CuratedColumn(
        "table_name", "Table", "The table in which the record would stand.", .required),
      CuratedColumn("record_key", "Record", "The record's own key, joined by hyphens.", .required),
      CuratedColumn("column_name", "Column", "The column that points at nothing.", .required),
      CuratedColumn("value", "Value", "What it points at.", .required),
    ],
    primaryKey: ["table_name", "record_key", "column_name"]
  ) { content, rows in
    for reference in content.unresolved {
      rows.append(reference.table)
      rows.append(reference.key)
      rows.append(reference.column)
      rows.append(reference.value)
      try rows.endRecord()
    }
  }
}
