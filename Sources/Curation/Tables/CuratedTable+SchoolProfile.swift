import Education
import Tabular

extension CuratedTable {
  /// The schools that the figures of areas count, with what these ask of each.
  public static let schoolProfile = CuratedTable(
    "school_profile", title: "Counted schools",
    description:
      "One row for each open state-funded school under one of today's authorities: the schools behind "
      + "la_profile.csv, each with what its indicators ask. The formulas of indicators.csv are taken "
      + "over the rows of the area.",
    columns: [
      CuratedColumn("urn", .integer, "URN", "The school.", .required),
      CuratedColumn(
        "new_la_code", "LA's ONS code", "Today's LA.", .required, .form(.onsCode)),
      CuratedColumn(
        "region_code", "Region code", "The LA's region.", .required, .form(.onsCode)),
      CuratedColumn(
        "kind", .word(CuratedWord.schoolKinds), "Kind",
        "Every school is of one kind: special and alternative provision by its type, the others by "
          + "phase.", .required),
      CuratedColumn(
        "governance", .word(CuratedWord.typeGroups), "Governance", "Who answers for it.",
        .required),
      CuratedColumn(
        "is_academy", .boolean, "Academy", "Whether it is an academy or free school.", .required),
      CuratedColumn(
        "academy_since", .date, "Academy since",
        "The day since which it is an academy, where that is known."),
      CuratedColumn(
        "academy_since_basis", .word(CuratedWord.academyBases), "Academy since, by",
        "What says so."),
      CuratedColumn(
        "pupil_count", .integer, "Pupils", "Pupils on roll; blank where not known.", .least(0)),
      CuratedColumn(
        "trust_uid", .integer, "Trust", "The academy trust that the register names.", .least(1)),
      CuratedColumn(
        "trust_type", .word(CuratedWord.trustTypes), "Trust's type", "The kind of that trust."),
      CuratedColumn(
        "trust_footprint", .word(CuratedWord.footprints), "Trust's reach",
        "How far all schools of that trust reach."),
      CuratedColumn(
        "federation_uid", .integer, "Federation", "The open federation that it belongs to.",
        .least(1)),
      CuratedColumn(
        "connection", .word(CuratedWord.connections), "Connection",
        "The closest tie to other schools that the sources tell of, in the order of the words.",
        .required),
      CuratedColumn(
        "is_membership_complete", .boolean, "Membership complete",
        "Whether all partnerships at work in its authority, and one at least, publish their members.",
        .required),
      CuratedColumn(
        "is_partnership_member", .boolean, "Member of a partnership",
        "Whether a partnership at work names it in a list of its members; blank where no list says."
      ),
      CuratedColumn(
        "nearest_of_trust_urn", .integer, "Nearest of its trust",
        "The nearest other school of the same trust."),
      CuratedColumn(
        "nearest_of_trust_km", .number(places: 3), "Distance to it (km)", "In a straight line.",
        .least(0)),
      CuratedColumn(
        "nearest_connected_km", .number(places: 3), "Distance to a connected school (km)",
        "For a school that is not connected: to the nearest that is in a multi-academy trust, a "
          + "federation or a partnership, in a straight line.", .least(0)),
    ],
    primaryKey: ["urn"],
    foreignKeys: [
      ForeignKey("urn", to: "schools"), ForeignKey("new_la_code", to: "local_authorities"),
      ForeignKey("trust_uid", to: "trusts"),
      ForeignKey("federation_uid", to: "groups", "group_uid"),
      ForeignKey("nearest_of_trust_urn", to: "schools", "urn"),
    ]
  ) { content, rows in
    let regions = Dictionary(
      content.authorities.map { ($0.onsCode, $0.regionCode.value) },
      uniquingKeysWith: { first, _ in first })
    for school in content.schoolProfiles.schools {
      rows.append(school.urn.value)
      rows.append(school.authority.value)
      rows.append(regions[school.authority])
      rows.append(word: school.kind)
      rows.append(word: school.type.group)
      rows.append(school.type.isAcademy)
      rows.append(school.academySince)
      rows.append(word: school.academyBasis)
      rows.append(school.pupils)
      rows.append(school.trust?.value)
      rows.append(word: school.trustKind)
      rows.append(word: school.footprint)
      rows.append(school.federation?.value)
      rows.append(word: school.connection)
      rows.append(school.isMembershipComplete)
      rows.append(school.isPartnershipMember)
      rows.append(school.nearestOfTrust?.urn.value)
      rows.append(kilometres: school.nearestOfTrust?.metres)
      rows.append(kilometres: school.nearestConnectedMetres)
      try rows.endRecord()
    }
  }
}
