import Education
import Tabular

extension Answer {
  /// Where partnerships exist and of which form.
  static let partnershipsByAuthority = Answer(
    question: "Where do partnerships exist, and of which form?",
    table: CuratedTable(
      "partnerships_by_authority", in: folder, title: "Partnerships by authority and form",
      description:
        "One row for each authority and each collaboration of the register that is at work there, and "
        + "one for each authority of which no collaboration is researched.",
      columns: [
        .authorityCode, .authorityName, .regionName,
        CuratedColumn(
          "has_known_collaboration", .boolean, "Known collaboration",
          "Whether the register has a collaboration at work here; where it has not, nobody may have "
            + "looked.", .required),
        CuratedColumn("partnership_id", "Partnership", "Its id; blank where none is researched."),
        CuratedColumn("partnership_name", "Name", "Its name."),
        CuratedColumn("kind", "Kind", "What kind of collaboration it is."),
        CuratedColumn("extent", "Extent", "Whether it covers the whole authority or a part."),
        CuratedColumn("legal_form", "Legal form", "Its legal form; several by a bar."),
        CuratedColumn("la_relationship", "Relation to the LA", "How it stands to the authority."),
        CuratedColumn("scale", "Scale", "How far it reaches."),
        CuratedColumn("initiated_by", "Started by", "Who started it."),
      ],
      uniqueKeys: [["new_la_code", "partnership_id"]],
      foreignKeys: [
        ForeignKey("new_la_code", to: "local_authorities"),
        ForeignKey("partnership_id", to: "partnerships"),
      ]
    ) { content, rows in
      for authority in content.authorities {
        let here = content.atWork.standings(in: authority.onsCode)
        for standing in here.map(Optional.some) + (here.isEmpty ? [nil] : []) {
          rows.append(authority, content)
          rows.append(standing != nil)
          rows.append(standing?.entry.id)
          rows.append(standing?.entry.name)
          rows.append(standing?.value("kind"))
          rows.append(standing?.coverage[authority.onsCode]?.rawValue)
          rows.append(standing?.values("legal_form").joined(separator: "|"))
          rows.append(standing?.value("la_relationship"))
          rows.append(standing?.value("scale"))
          rows.append(standing?.value("initiated_by"))
          try rows.endRecord()
        }
      }
    }
  ) { content in
    let partnerships = content.atWork.partnerships
    let others = content.atWork.others.map { $0.value("kind") }
    let known = partnerships.filter { !$0.values("legal_form").isEmpty }
    let active = partnerships.count { $0.value("status") == "active" }
    return """
      The register knows \(partnerships.count) area-based education partnerships, in \
      \(content.atWork.authorities.count) of \(content.authorities.count) local authorities: \
      \(active) are stated to be active, and of the others it is not stated that they ended. Of \
      \(content.atWork.candidates.count) more collaborations nobody has researched the kind, and \
      \(others.count) are of another\(told(others)). The legal form is stated for \(known.count) of the \
      partnerships; one may have several\(told(known.flatMap { $0.values("legal_form") })). Where \
      has_known_collaboration is false, nobody may have looked: that is not the same as having none.
      """
  }

  /// How membership compares with those eligible.
  static let partnershipMembership = Answer(
    question: "How does membership compare with those eligible?",
    table: CuratedTable(
      "partnership_membership", in: folder, title: "Membership of partnerships",
      description:
        "One row for each area-based education partnership at work: the schools that belong to it and "
        + "those that could, as it states them, and the schools that a list names.",
      columns: [
        .partnershipKey, .partnershipTitle,
        CuratedColumn(
          "new_la_code", .text, "LA's ONS code",
          "The authority that it works in, where it is one only.", .form(.onsCode)),
        CuratedColumn(
          "members_schools", .integer, "Member schools", "Schools that belong to it, as stated.",
          .least(0)),
        CuratedColumn(
          "eligible_schools", .integer, "Eligible schools", "Schools that could, as stated.",
          .least(0)),
        CuratedColumn(
          "member_percent", .number(places: 1), "Share of those eligible",
          "Members of those eligible in per cent; blank where either is not stated.", .least(0)),
        CuratedColumn(
          "listed_schools", .integer, "Listed schools",
          "Schools that a list or the register names; blank where nobody lists them.", .least(0)),
        CuratedColumn(
          "area_school_count", .integer, "Schools in its area",
          "Open state-funded schools of the authorities that it covers as a whole; blank where it covers "
            + "a part of one.", .least(0)),
      ],
      primaryKey: ["partnership_id"],
      foreignKeys: [
        ForeignKey("partnership_id", to: "partnerships"),
        ForeignKey("new_la_code", to: "local_authorities"),
      ]
    ) { content, rows in
      for partnership in content.atWork.partnerships {
        rows.append(partnership.entry.id)
        rows.append(partnership.entry.name)
        rows.append(partnership.onlyAuthority?.value)
        rows.append(Int(partnership.value("members_schools")))
        rows.append(Int(partnership.value("eligible_schools")))
        rows.append(
          partnership.statedMembership.flatMap { share($0.members, of: $0.eligible) }, places: 1)
        rows.append(content.partnerships.listedSchools(of: partnership.entry.id))
        rows.append(schools(in: partnership, content))
        try rows.endRecord()
      }
    }
  ) { content in
    let stated = content.atWork.partnerships.compactMap { partnership in
      partnership.statedMembership.flatMap { share($0.members, of: $0.eligible) }
    }.sorted()
    let listed = content.atWork.partnerships.count {
      content.partnerships.listedSchools(of: $0.entry.id) != nil
    }
    guard let least = stated.first, let most = stated.last else {
      return
        "No partnership of the register states both its members and those eligible; \(listed) of "
        + "\(content.atWork.partnerships.count) have a list of members."
    }
    let shares = least == most ? percent(least) : "from \(percent(least)) to \(percent(most))"
    return """
      Of \(content.atWork.partnerships.count) partnerships, \(stated.count) state\(stated.count == 1 ? "s" : "") \
      both: \(shares) of the schools that could belong do. This release rests on lists of the members of \
      \(listed); for the others it is not known which schools belong.
      """
  }

  /// How partnerships are governed.
  static let partnershipGovernance = Answer(
    question: "How are partnerships governed, and where does the authority sit in them?",
    table: CuratedTable(
      "partnership_governance", in: folder, title: "Governance of partnerships",
      description:
        "One row for each area-based education partnership at work: who owns and who decides. A blank "
        + "cell is not researched.",
      columns: [.partnershipKey, .partnershipTitle]
        + governance.map { CuratedColumn($0.name, $0.title, $0.definition) }
        + [
          CuratedColumn(
            "researched_count", .integer, "Researched", "How many of these are researched.",
            .required, .least(0))
        ],
      primaryKey: ["partnership_id"],
      foreignKeys: [ForeignKey("partnership_id", to: "partnerships")]
    ) { content, rows in
      for partnership in content.atWork.partnerships {
        rows.append(partnership.entry.id)
        rows.append(partnership.entry.name)
        let values = governance.map { partnership.values($0.name).joined(separator: "|") }
        for value in values { rows.append(value) }
        rows.append(values.count { !$0.isEmpty })
        try rows.endRecord()
      }
    }
  ) { content in
    let relations = content.atWork.partnerships.map { $0.value("la_relationship") }.filter {
      !$0.isEmpty
    }
    let seats = content.atWork.partnerships.map { $0.value("la_seat") }.filter { !$0.isEmpty }
    return """
      The relation to the authority is stated for \(relations.count) of \
      \(content.atWork.partnerships.count) partnerships\(told(relations)), and whether it has a seat on the board \
      for \(seats.count)\(told(seats)).
      """
  }

  private static let governance =
    [
      "la_relationship", "la_stake_percent", "schools_stake_percent", "other_stake_percent",
      "board", "chair", "election", "la_seat", "regional_director", "accounts_published",
    ].compactMap(PartnershipField.named)

  /// The open state-funded schools of the authorities that a partnership covers as a whole.
  private static func schools(
    in partnership: PartnershipsAtWork.Standing, _ content: ReleaseContent
  ) -> Int? {
    let coverage = partnership.coverage
    guard !coverage.isEmpty, coverage.values.allSatisfy({ $0 == .whole }) else { return nil }
    return content.profile.authorities.reduce(0) {
      $0 + (coverage[$1.authority.onsCode] == nil ? 0 : $1.tally.schools)
    }
  }
}
