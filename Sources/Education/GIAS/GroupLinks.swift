public import Tabular

extension GIAS {
  /// Which establishment is in which group.
  ///
  /// Published daily as `alllinksdataYYYYMMDD.csv` (comma-separated, windows-1252). It repeats the
  /// group's and the establishment's own columns, of which those are read that stand in for a group
  /// missing from the groups' file. Beware: it holds children's centres, which the register of
  /// establishments leaves out; a joined date of 1900 is not known; a school may be in several
  /// groups (its trust, its trust's sponsor, a federation); its authority's name is of its own date.
  public static let groupLinks = TableSchema(
    name: "group_links",
    columns: [
      ColumnSchema(
        "urn", from: ["URN"], .integer(minimum: 10_000, maximum: 9_999_999),
        isRequired: true, isNullable: false, label: "The establishment"),
      ColumnSchema(
        "group_uid", from: ["Group UID"], .integer(minimum: 1), isRequired: true,
        isNullable: false, label: "The group"),
      ColumnSchema(
        "group_id", from: ["Group ID"], nullWords: nullWords, label: "Group ID, as TR00044"),
      ColumnSchema("group_name", from: ["Group Name"], label: "Name of the group"),
      ColumnSchema(
        "group_type", from: ["Group Type"], .word(groupTypes), isRequired: true,
        label: "Kind of group"),
      ColumnSchema(
        "group_status", from: ["Group Status"], .word(groupStatuses),
        label: "Whether the group is at work"),
      ColumnSchema(
        "joined_date", from: ["Joined date"], .date([.iso, .dayMonthYear]),
        nullWords: unknownDates, label: "Day the establishment joined"),
      ColumnSchema(
        "la_code", from: ["LA (code)"], .code(digits: 3),
        label: "DfE code of the establishment's local authority"),
      ColumnSchema(
        "la_name", from: ["LA (name)"], label: "Name of the establishment's local authority"),
    ],
    key: ["urn", "group_uid"])
}
