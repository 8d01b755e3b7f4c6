import Education
import Tabular

extension CuratedTable {
  /// The academy trusts.
  public static let trusts = CuratedTable(
    "trusts", title: "Academy trusts",
    description:
      "One row for each single- or multi-academy trust, open or closed. Federations, sponsors and "
      + "other groups stand in groups.csv.",
    columns: groupColumns(key: "trust_uid", types: CuratedWord.trustTypes),
    primaryKey: ["trust_uid"]
  ) { content, rows in
    for group in content.inputs.registers.trusts where group.kind?.isAcademyTrust == true {
      try append(group, to: &rows)
    }
  }

  /// The groups that are no academy trusts.
  public static let groups = CuratedTable(
    "groups", title: "Groups other than academy trusts",
    description:
      "One row for each group of the register that is no academy trust: federations, foundation "
      + "trusts, sponsors, umbrella trusts and groups of children's centres.",
    columns: groupColumns(key: "group_uid", types: CuratedWord.groupTypes),
    primaryKey: ["group_uid"]
  ) { content, rows in
    for group in content.inputs.registers.trusts where group.kind?.isAcademyTrust != true {
      try append(group, to: &rows)
    }
  }

  /// Which school belongs to which academy trust.
  public static let schoolTrusts = CuratedTable(
    "school_trusts", title: "Schools and their academy trusts",
    description:
      "One row for each school and academy trust that belong together, with the day of joining where "
      + "it is known and the register that says so.",
    columns: membershipColumns(key: "trust_uid", "Academy trust"),
    primaryKey: ["urn", "trust_uid"],
    foreignKeys: [ForeignKey("urn", to: "schools"), ForeignKey("trust_uid", to: "trusts")]
  ) { content, rows in
    for membership in content.trustMemberships { try append(membership, to: &rows) }
  }

  /// Which school belongs to which other group.
  public static let schoolGroups = CuratedTable(
    "school_groups", title: "Schools and their other groups",
    description:
      "One row for each school and group other than an academy trust that belong together. "
      + "Establishments that the register of schools does not hold, most of them children's "
      + "centres, are not among them; checks.json counts them.",
    columns: membershipColumns(key: "group_uid", "Group"),
    primaryKey: ["urn", "group_uid"],
    foreignKeys: [ForeignKey("urn", to: "schools"), ForeignKey("group_uid", to: "groups")]
  ) { content, rows in
    for membership in content.groupMemberships { try append(membership, to: &rows) }
  }

  private static func groupColumns(key: String, types: [CuratedWord]) -> [CuratedColumn] {
    let noun = key == "trust_uid" ? "trust" : "group"
    return [
      CuratedColumn(
        key, .integer, "Group UID", "GIAS's number of the group.", .required, .least(1)),
      CuratedColumn(
        "\(noun)_id", "Group ID",
        "GIAS's Group ID, such as TR00044; blank for some, and shared by a few."),
      CuratedColumn("\(noun)_name", "Name", "The name as registered, often in capitals."),
      CuratedColumn(
        "\(noun)_type", .word(types), "Type",
        "The kind of group; blank where the register's word is not known."),
      CuratedColumn(
        "status", .word(CuratedWord.groupStatuses), "Status",
        "Whether it is at work at the register's date."),
      CuratedColumn("open_date", .date, "Opened on", "Opened or incorporated, where known."),
      CuratedColumn("closed_date", .date, "Closed on", "The day it closed, where known."),
      CuratedColumn(
        "companies_house_number", "Companies House number", "Eight characters, zeros kept."),
      CuratedColumn("ukprn", "UKPRN", "UK provider reference number."),
      CuratedColumn("town", "Town", "Town of the registered address."),
      CuratedColumn("postcode", "Postcode", "Postcode of the registered address."),
      CuratedColumn(
        "record", .integer, "Record",
        "The data record in the source, counted from 1; 0 where only other records name it.",
        .required, .least(0)),
    ]
  }

  private static func membershipColumns(key: String, _ title: String) -> [CuratedColumn] {
    [
      CuratedColumn("urn", .integer, "URN", "The school.", .required),
      CuratedColumn(key, .integer, title, "GIAS's number of the group.", .required),
      CuratedColumn("joined", .date, "Joined on", "The day it joined, where known."),
      CuratedColumn("left", .date, "Left on", "The day it left, where known."),
      CuratedColumn(
        "basis", .word(CuratedWord.bases), "Basis", "Which register says so.", .required),
    ]
  }

  private static func append(_ group: Trust, to rows: inout DelimitedWriter) throws {
    rows.append(group.uid.value)
    rows.append(group.groupID)
    rows.append(group.name)
    rows.append(word: group.kind)
    rows.append(word: group.status)
    rows.append(group.openDate)
    rows.append(group.closedDate)
    rows.append(group.companiesHouseNumber)
    rows.append(group.ukprn)
    rows.append(group.town)
    rows.append(group.postcode)
    rows.append(group.record)
    try rows.endRecord()
  }

  private static func append(_ membership: TrustMembership, to rows: inout DelimitedWriter) throws {
    rows.append(membership.urn.value)
    rows.append(membership.groupUID.value)
    rows.append(membership.joined)
    rows.append(membership.left)
    rows.append(word: membership.basis)
    try rows.endRecord()
  }
}
