import Education
import Linkage
import Tabular

extension CuratedTable {
  /// The partnerships, with what stands of each.
  public static let partnerships = CuratedTable(
    "partnerships", title: "Partnerships of schools in an area",
    description:
      "One row for each partnership of the register, with what stands of each field and how sure "
      + "that is. Not researched is not the same as none: a blank cell says nothing. Where an "
      + "authority has no partnership here, nobody may have looked.",
    columns: [.partnershipID] + standing + [
      CuratedColumn(
        "listed_members", .integer, "Listed schools",
        "Schools that a list or the register names as members; blank where nobody lists them.",
        .least(1)),
      CuratedColumn(
        "named_by", "Named by", "The sources of this release that name it; several by a bar."),
      CuratedColumn(
        "statement_count", .integer, "Statements", "Statements of the register about it.",
        .required, .least(1)),
    ],
    primaryKey: ["partnership_id"],
    foreignKeys: [ForeignKey("merged_into", to: "partnerships", "partnership_id")]
  ) { content, rows in
    let asAt = content.inputs.registers.asAt
    for entry in content.partnerships.register.entries {
      rows.append(entry.id)
      for field in PartnershipField.all {
        let standing = entry.standing(field, on: asAt)
        append(standing, of: field, to: &rows)
        rows.append(word: standing.status)
      }
      rows.append(content.partnerships.listedSchools(of: entry.id))
      let sources = Set((content.partnerships.mentions[entry.id] ?? []).map(\.mention.source))
      rows.append(sources.sorted().joined(separator: "|"))
      rows.append(entry.statements.count)
      try rows.endRecord()
    }
  }

  private static let standing = PartnershipField.all.flatMap {
    [CuratedColumn(standing: $0), CuratedColumn(statusOf: $0)]
  }

  private static func append(
    _ standing: PartnershipStanding, of field: PartnershipField, to rows: inout DelimitedWriter
  ) {
    if field.kind == .percent {
      rows.append(standing.value.flatMap { Double($0) }, places: 2)
    } else {
      rows.append(standing.values.joined(separator: "|"))
    }
  }

  /// Every statement of the register.
  public static let partnershipStatements = CuratedTable(
    "partnership_statements", title: "Statements about partnerships",
    description:
      "One row for each statement of the register: this partnership, this field, this value, by this "
      + "evidence. What stands where statements contradict each other is marked.",
    columns: [
      .registerRecord, .partnershipID,
      CuratedColumn(
        "field", .word(PartnershipField.all.map { CuratedWord($0.name, $0.definition) }), "Field",
        "What is stated.", .required),
      CuratedColumn("value", "Value", "The value; blank where it is not researched."),
      CuratedColumn(
        "stands", .boolean, "Stands", "Whether it is what the partnership's row says.", .required),
    ] + CuratedColumn.grounds,
    primaryKey: ["record"],
    foreignKeys: [
      ForeignKey("partnership_id", to: "partnerships"),
      ForeignKey("evidence_id", to: "partnership_evidence"),
    ]
  ) { content, rows in
    let asAt = content.inputs.registers.asAt
    let entries = content.partnerships.register.entries
    var standing: Set<PartnershipStatement> = []
    for entry in entries {
      for field in PartnershipField.all {
        standing.formUnion(entry.standing(field, on: asAt).statements)
      }
    }
    let statements = entries.flatMap(\.statements).sorted { $0.place.record < $1.place.record }
    for statement in statements {
      rows.append(statement.place.record)
      rows.append(statement.partnership)
      rows.append(statement.field.name)
      rows.append(statement.value)
      rows.append(standing.contains(statement))
      append(statement.grounds, until: statement.until, to: &rows)
      try rows.endRecord()
    }
  }

  /// What statements rest on.
  public static let partnershipEvidence = CuratedTable(
    "partnership_evidence", title: "Evidence about partnerships",
    description:
      "One row for each report, page or answer that a statement of the register rests on.",
    columns: [
      CuratedColumn(
        "evidence_id", .text, "Evidence", "Its key in the register.", .required,
        .form(.partnership)),
      CuratedColumn("evidence_title", "Title", "What it is called.", .required),
      CuratedColumn("publisher", "Publisher", "Who publishes it."),
      CuratedColumn("url", "Address", "Where it is published; blank where it is not."),
      CuratedColumn(
        "published_on", .text, "Published on", "A day, month or year; blank where not known.",
        .form(.partialDate)),
      CuratedColumn("note", "Note", "Anything else."),
    ],
    primaryKey: ["evidence_id"]
  ) { content, rows in
    for evidence in content.partnerships.register.evidence.sorted(by: { $0.key < $1.key }) {
      rows.append(evidence.key)
      rows.append(evidence.title)
      rows.append(evidence.publisher)
      rows.append(evidence.url)
      rows.append(evidence.publishedOn?.description)
      rows.append(evidence.note)
      try rows.endRecord()
    }
  }

  /// Appends what a row of the register rests on.
  static func append(
    _ grounds: PartnershipGrounds, until: PartialDate?, to rows: inout DelimitedWriter
  ) {
    rows.append(word: grounds.status)
    rows.append(grounds.evidence)
    rows.append(grounds.statedOn?.description)
    rows.append(grounds.role)
    rows.append(until?.description)
    rows.append(grounds.note)
  }
}

extension CuratedColumn {
  /// Where a row stands in the register.
  static let registerRecord = CuratedColumn(
    "record", .integer, "Record", "The data record in the register's file, counted from 1.",
    .required, .least(1))
}
