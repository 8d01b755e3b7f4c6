public import Tabular

extension GIAS {
  /// The groups of establishments: academy trusts, federations, foundation trusts, sponsors.
  ///
  /// Published daily as `allgroupsdataYYYYMMDD.csv` (comma-separated, windows-1252) with ISO dates
  /// in some years and day-first ones in others. Beware: the key is the Group UID; a Group ID may
  /// stand twice (a trust and the sponsor of the same name), and most federations have none. An
  /// academy trust has its day of incorporation, other groups an open date.
  public static let groups = TableSchema(
    name: "groups",
    columns: [
      ColumnSchema(
        "group_uid", from: ["Group UID"], .integer(minimum: 1), isRequired: true,
        isNullable: false, label: "Unique number of the group"),
      ColumnSchema(
        "group_id", from: ["Group ID"], nullWords: nullWords, label: "Group ID, as TR00044"),
      ColumnSchema(
        "group_name", from: ["Group Name"], isRequired: true, isNullable: false,
        label: "Name of the group"),
      ColumnSchema(
        "companies_house_number", from: ["Companies House Number"], nullWords: nullWords,
        label: "Companies House number"),
      ColumnSchema(
        "group_type", from: ["Group Type"], .word(groupTypes), isRequired: true,
        label: "Kind of group"),
      ColumnSchema(
        "closed_date", from: ["Closed Date"], .date([.iso, .dayMonthYear]),
        nullWords: unknownDates, label: "Day it closed"),
      ColumnSchema(
        "open_date", from: ["Open date"], .date([.iso, .dayMonthYear]), nullWords: unknownDates,
        label: "Day it opened"),
      ColumnSchema(
        "incorporated_on", from: ["Incorporated on (open date)"], .date([.iso, .dayMonthYear]),
        nullWords: unknownDates, label: "Day of incorporation"),
      ColumnSchema(
        "group_status", from: ["Group Status"], .word(groupStatuses), isRequired: true,
        label: "Whether it is at work"),
      ColumnSchema(
        "town", from: ["Group Town", "Group Contact Town"], nullWords: nullWords, label: "Town"),
      ColumnSchema(
        "postcode", from: ["Group Postcode", "Group Contact Postcode"], nullWords: nullWords,
        label: "Postcode"),
      ColumnSchema(
        "ukprn", from: ["UKPRN"], .code(digits: 8), label: "UK provider reference number"),
    ],
    key: ["group_uid"])

  /// GIAS's kinds of group.
  static let groupTypes = Vocabulary(
    name: "type of group",
    words: words([
      ("Federation", Trust.Kind.federation),
      ("Trust", .foundationTrust),
      ("School sponsor", .schoolSponsor),
      ("Multi-academy trust", .multiAcademyTrust),
      ("Umbrella trust", .umbrellaTrust),
      ("Children's Centres Group", .childrensCentresGroup),
      ("Children's Centres Collaboration", .childrensCentresCollaboration),
      ("Single-academy trust", .singleAcademyTrust),
      ("Secure single-academy trust", .secureSingleAcademyTrust),
    ]))

  /// GIAS's statuses of groups.
  static let groupStatuses = Vocabulary(
    name: "status of a group",
    words: words([
      ("Open", Trust.Status.open),
      ("Closed", .closed),
      ("Proposed to open", .proposedToOpen),
      ("Created in error", .createdInError),
    ]))
}
