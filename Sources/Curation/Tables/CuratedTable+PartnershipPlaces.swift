import Education
import Linkage
import Tabular

extension CuratedTable {
  /// Where partnerships work.
  public static let partnershipAreas = CuratedTable(
    "partnership_areas", title: "Areas of partnerships",
    description:
      "One row for each authority that an area of the register covers, whole or in part, as at the "
      + "day of the release. What could not be resolved is in unresolved_references.csv.",
    columns: [
      .registerRecord, .partnershipID,
      CuratedColumn(
        "la_id", "LA", "ONS code of the authority, or the key of a historic one.", .required),
      CuratedColumn(
        "new_la_code", .text, "LA's ONS code", "Today's code; blank for a historic authority.",
        .form(.onsCode)),
      CuratedColumn("la_name", "LA name", "The authority's name.", .required),
      CuratedColumn(
        "extent", .word(CuratedWord.words(PartnershipWord.extents)), "Extent",
        "Whether all of the authority is covered.", .required),
      CuratedColumn(
        "districts", "Districts", "The districts of it that are named; several by a bar."),
      CuratedColumn("area", "Area", "The area as the register writes it.", .required),
      CuratedColumn(
        "historic_la_id", .text, "Historic LA",
        "Key of the authority of the past that the area names, where it names one.",
        .form(.historicLA)),
      CuratedColumn(
        "is_current", .boolean, "Current", "Whether it holds on the day of the release.",
        .required),
      CuratedColumn("as_at", .date, "As at", "The day as at which it was resolved.", .required),
      CuratedColumn(
        "valid_from", .text, "From", "Since when; blank where not known.", .form(.partialDate)),
    ] + CuratedColumn.grounds,
    primaryKey: ["record", "la_id"],
    foreignKeys: [
      ForeignKey("partnership_id", to: "partnerships"),
      ForeignKey("new_la_code", to: "local_authorities"),
      ForeignKey("historic_la_id", to: "historic_local_authorities"),
      ForeignKey("evidence_id", to: "partnership_evidence"),
    ]
  ) { content, rows in
    let registers = content.inputs.registers
    for area in content.partnerships.areas {
      let statement = area.reading.statement
      let code = area.authority.code
      let today = registers.authorities.authority(code: code)
      rows.append(statement.place.record)
      rows.append(area.partnership)
      rows.append(area.authority.id)
      rows.append(today?.onsCode.value)
      rows.append(today?.name ?? registers.authorities.historic(code: code)?.name)
      rows.append(area.reading.coverage(of: area.authority).rawValue)
      rows.append(area.authority.districts.map(\.name).joined(separator: "|"))
      rows.append(statement.area)
      rows.append(area.reading.written.onlyPast?.value)
      rows.append(area.reading.isCurrent(on: registers.asAt))
      rows.append(registers.asAt)
      rows.append(statement.from?.description)
      append(statement.grounds, until: statement.until, to: &rows)
      try rows.endRecord()
    }
  }

  /// Who belongs to partnerships.
  public static let partnershipMembers = CuratedTable(
    "partnership_members", title: "Members of partnerships",
    description:
      "One row for each school or trust that the register or a published list names as a member. A "
      + "name on a list that could not be linked has no number, and links.csv says why. A "
      + "partnership without a row here publishes no list that this release rests on: its "
      + "membership is unknown.",
    columns: [
      .partnershipID,
      CuratedColumn(
        "member_key", "Member", "The row of the register, or the mention on the list.", .required),
      CuratedColumn(
        "member_kind", .word(CuratedWord.words(PartnershipWord.memberKinds)), "Kind",
        "What the member is.", .required),
      CuratedColumn("urn", .integer, "URN", "The school; blank where none was found."),
      CuratedColumn("trust_uid", .integer, "Trust", "The trust; blank where none was found."),
      CuratedColumn("member_name", "Name", "The name as it is written there."),
      CuratedColumn("source", "Source", "The source that lists it; blank for the register."),
      CuratedColumn(
        "mention", .text, "Mention", "The mention in links.csv; blank for the register.",
        .form(.mention)),
      CuratedColumn(
        "probability", .number(places: 4), "Probability",
        "How probable it is that the number is meant; blank for the register.", .least(0),
        .most(1)),
      CuratedColumn(
        "valid_from", .text, "From", "Since when; blank where not known.", .form(.partialDate)),
    ] + CuratedColumn.grounds,
    primaryKey: ["partnership_id", "member_key"],
    foreignKeys: [
      ForeignKey("partnership_id", to: "partnerships"), ForeignKey("urn", to: "schools"),
      ForeignKey("trust_uid", to: "trusts"), ForeignKey("mention", to: "links"),
      ForeignKey("evidence_id", to: "partnership_evidence"),
    ]
  ) { content, rows in
    for member in content.partnerships.members {
      rows.append(member.partnership)
      rows.append(member.key)
      rows.append(member.isSchool ? "school" : "trust")
      rows.append(member.urn?.value)
      rows.append(member.trustUID?.value)
      switch member.basis {
      case .register(let statement):
        rows.append(statement.name)
        for _ in 0..<3 { rows.appendEmpty() }
        rows.append(statement.from?.description)
        append(statement.grounds, until: statement.until, to: &rows)
      case .list(let link):
        rows.append(link.mention.text)
        rows.append(link.mention.source)
        rows.append(link.mention.id)
        rows.append(link.isOne ? link.probability : nil, places: 4)
        rows.appendEmpty()
        let day = link.mention.asAt.flatMap { PartialDate($0) }
        append(
          PartnershipGrounds(evidence: "", statedOn: day, status: .reported), until: nil,
          to: &rows)
      }
      try rows.endRecord()
    }
  }
}
