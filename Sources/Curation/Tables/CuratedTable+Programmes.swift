import Education
import Tabular

extension CuratedTable {
  /// The programmes, kinds of hub and other arrangements that cover areas.
  public static let programmes = CuratedTable(
    "programmes", title: "Programmes, kinds of hub and combined authorities",
    description:
      "One row for each arrangement that covers areas, with what is known of where it is. One that is "
      + "not researched stands here too: nothing is said of any authority then, not that it has none.",
    columns: [
      CuratedColumn(
        "programme", "Programme", "Its name in tables and addresses.", .required),
      CuratedColumn(
        "kind", .word(CuratedWord.programmeKinds), "Kind", "What kind of arrangement it is.",
        .required),
      CuratedColumn("title", "Title", "What it is called.", .required, .unique),
      CuratedColumn(
        "definition", "Definition", "What it is, and what being listed means.", .required),
      CuratedColumn(
        "started_on", .date, "Started on", "The first day it applied, where its source says so."),
      CuratedColumn(
        "ended_on", .date, "Ended on", "The last day it applied, where its source says so."),
      CuratedColumn(
        "validity", .word(CuratedWord.validities), "Validity",
        "Whether it is known when it applied.", .required),
      CuratedColumn(
        "status", .word(CuratedWord.programmeStatuses), "Status",
        "How much is known of where it is.", .required),
      CuratedColumn("source", "Source", "The source of its list; blank where none is known."),
      CuratedColumn("as_at", .date, "As at", "The day that the list is as at."),
    ],
    primaryKey: ["programme"]
  ) { content, rows in
    for entry in content.inputs.provision.programmes {
      let programme = entry.programme
      rows.append(programme.key)
      rows.append(word: programme.kind)
      rows.append(programme.title)
      rows.append(programme.definition)
      rows.append(programme.startedOn)
      rows.append(programme.endedOn)
      rows.append(programme.isDated ? "known" : "unknown")
      rows.append(word: entry.status)
      rows.append(entry.source)
      rows.append(entry.asAt)
      try rows.endRecord()
    }
  }

  /// The authorities that programmes cover.
  public static let programmeAreas = CuratedTable(
    "programme_areas", title: "Areas of programmes and combined authorities",
    description:
      "One row for each area on the list of a programme and each authority that it is or lies in. An "
      + "authority in whole and districts of it are kept apart.",
    columns: [
      programmeColumn,
      CuratedColumn(
        "record", .integer, "Record", "The record in the source, counted from 1.", .required,
        .least(1)),
      areaColumn,
      CuratedColumn(
        "area_group", "Group", "The programme's own group that the area is in, where it has any."),
      CuratedColumn("role", "Role", "The area's role in its group, where one is stated."),
    ] + coverColumns,
    primaryKey: ["programme", "record", "area", "new_la_code"],
    foreignKeys: [ForeignKey("programme", to: "programmes"), authorityKey]
  ) { content, rows in
    for area in content.inputs.provision.areas where area.hub == nil {
      rows.append(area.programme)
      rows.append(area.place.record)
      rows.append(area.text)
      rows.append(area.group)
      rows.append(area.role)
      try append(area, to: &rows)
    }
  }

  /// How much each programme covers of each authority.
  public static let laProgrammes = CuratedTable(
    "la_programmes", title: "Local authorities and programmes",
    description:
      "One row for each local authority and each programme, kind of hub or combined authority: whether "
      + "it covers all of the authority, a part or nothing, or whether that is not known. Hubs that "
      + "cover all of a county's districts between them cover the whole of it.",
    columns: [
      CuratedColumn(
        "new_la_code", "ONS code", "The authority.", .required, .form(.onsCode)),
      programmeColumn,
      CuratedColumn(
        "coverage", .word(CuratedWord.standings), "Coverage", "How much of it is covered.",
        .required),
      CuratedColumn(
        "names", "By", "The hubs, groups or areas by which it is covered, separated by a bar."),
    ],
    primaryKey: ["new_la_code", "programme"],
    foreignKeys: [authorityKey, ForeignKey("programme", to: "programmes")]
  ) { content, rows in
    let provision = content.inputs.provision
    for authority in content.authorities {
      for entry in provision.programmes {
        let standing = provision.standing(of: entry, in: authority.code)
        rows.append(authority.onsCode.value)
        rows.append(entry.programme.key)
        rows.append(word: standing.coverage)
        rows.append(standing.names.joined(separator: "|"))
        try rows.endRecord()
      }
    }
  }

  /// What of the lists could not be used as it is written.
  public static let programmeRemarks = CuratedTable(
    "programme_remarks", title: "Remarks on the lists of programmes and hubs",
    description:
      "One row for each name or number on a list that no authority or school could be found for, and "
      + "for each district that is no more or has moved since the list was made.",
    columns: [
      programmeColumn,
      CuratedColumn("source", "Source", "The source of the list.", .required),
      CuratedColumn(
        "record", .integer, "Record", "The record in the source, counted from 1.", .required,
        .least(1)),
      CuratedColumn("field", "Field", "`area` or `lead`.", .required),
      CuratedColumn("text", "Text", "The name or number as written.", .required),
      CuratedColumn("reason", "Reason", "What is the matter with it.", .required),
      CuratedColumn(
        "is_lost", .boolean, "Lost", "Whether an area is missing from the tables for it.", .required
      ),
    ],
    primaryKey: ["programme", "source", "record", "field", "text", "reason"],
    foreignKeys: [ForeignKey("programme", to: "programmes")]
  ) { content, rows in
    for remark in content.inputs.provision.remarks {
      rows.append(remark.programme)
      rows.append(remark.place.source)
      rows.append(remark.place.record)
      rows.append(remark.field)
      rows.append(remark.text)
      rows.append(remark.reason)
      rows.append(remark.isLost)
      try rows.endRecord()
    }
  }

  // MARK: What the tables share

  static let programmeColumn = CuratedColumn(
    "programme", "Programme", "The programme or kind of hub.", .required)
  static let areaColumn = CuratedColumn(
    "area", "Area", "The area as the list writes it.", .required)
  static let authorityKey = ForeignKey("new_la_code", to: "local_authorities")

  /// The authority that an area covers, how much of it, and where that is said.
  static let coverColumns = [
    CuratedColumn(
      "new_la_code", "ONS code", "The authority that the area is, or lies in.", .required,
      .form(.onsCode)),
    CuratedColumn(
      "coverage", .word(CuratedWord.coverages), "Coverage",
      "Whether this area is all of the authority or a part of it.", .required),
    CuratedColumn(
      "district_codes", "District codes",
      "ONS codes of the districts that are named, separated by a bar; `*` behind one of which only a "
        + "part is meant."),
    CuratedColumn(
      "district_names", "Districts", "Their names, in the same order, separated by a bar."),
    CuratedColumn("source", "Source", "The source of the list.", .required),
    CuratedColumn(
      "source_url", "Page", "The page that it was written up from, where it is the pipeline's own."),
    CuratedColumn(
      "as_at", .date, "As at", "The day that the list is as at; blank where it states none."),
  ]

  static func append(_ area: Provision.Area, to rows: inout DelimitedWriter) throws {
    let districts = area.authority.districts
    let codes = districts.map { ($0.code?.value ?? "") + ($0.coverage == .part ? "*" : "") }
    rows.append(area.authority.id)
    rows.append(word: area.authority.coverage)
    rows.append(codes.joined(separator: "|"))
    rows.append(districts.map(\.name).joined(separator: "|"))
    rows.append(area.place.source)
    rows.append(area.place.url)
    rows.append(area.place.asAt)
    try rows.endRecord()
  }
}
