import Education
import Tabular

extension CuratedTable {
  /// The authorities that hold education duties today.
  public static let localAuthorities = CuratedTable(
    "local_authorities", title: "Local authorities",
    description:
      "One row for each local authority (LA) in England with education duties today, with its codes, "
      + "region and a point in its middle.",
    columns: [
      CuratedColumn(
        "new_la_code", "ONS code", "Today's nine-character ONS code.", .required,
        .form(.onsCode)),
      CuratedColumn(
        "old_la_code", "DfE code", "DfE's three-digit code, leading zeros kept.", .required,
        .unique, .form(.laCode)),
      CuratedColumn(
        "la_name", "Name", "The name exactly as ONS writes it.", .required, .unique),
      CuratedColumn(
        "gias_name", "Name in GIAS", "The name as Get Information About Schools writes it.",
        .required),
      CuratedColumn(
        "region_code", "Region code", "ONS code of the region.", .required, .form(.onsCode)),
      CuratedColumn(
        "region_name", "Region", "The region's name exactly as ONS writes it.", .required),
      CuratedColumn(
        "devolved_area_code", "Devolved area code",
        "ONS code of the combined authority or other devolved area; blank where there is none.",
        .form(.onsCode)),
      CuratedColumn("devolved_area_name", "Devolved area", "The devolved area's name."),
      CuratedColumn(
        "boundary_code", "Boundary code",
        "The code under which the boundary file holds the area, where its date is earlier.",
        .required, .form(.onsCode)),
      CuratedColumn(
        "operational_from", .date, "In force from", "The first day of today's ONS code.",
        .required),
      CuratedColumn(
        "longitude", .number(places: 5), "Longitude", "Degrees east (WGS 84) of a point inside.",
        .required, .least(-7), .most(3)),
      CuratedColumn(
        "latitude", .number(places: 5), "Latitude", "Degrees north (WGS 84) of the same point.",
        .required, .least(49), .most(56)),
    ],
    primaryKey: ["new_la_code"]
  ) { content, rows in
    let register = content.inputs.registers.authorities
    for authority in content.authorities {
      rows.append(authority.onsCode.value)
      rows.append(authority.code.description)
      rows.append(authority.name)
      rows.append(authority.giasName)
      rows.append(authority.regionCode.value)
      rows.append(register.region(authority.regionCode)?.name)
      rows.append(authority.devolvedAreaCode?.value)
      rows.append(authority.devolvedAreaCode.flatMap(register.devolvedArea)?.name)
      rows.append(authority.boundaryCode.value)
      rows.append(authority.operationalFrom)
      rows.append(authority.longitude, places: 5)
      rows.append(authority.latitude, places: 5)
      try rows.endRecord()
    }
  }

  /// The authorities that reorganisations replaced.
  public static let historicLocalAuthorities = CuratedTable(
    "historic_local_authorities", title: "Historic local authorities",
    description:
      "One row for each abolished local authority that registers still name. The key holds the year, "
      + "since a freed code may be given out again.",
    columns: [
      CuratedColumn(
        "historic_la_id", "Key", "DfE's code and the year of replacement.", .required,
        .form(.historicLA)),
      CuratedColumn("old_la_code", "DfE code", "The code it had.", .required, .form(.laCode)),
      CuratedColumn("la_name", "Name", "Its everyday name.", .required),
      CuratedColumn("gias_name", "Name in GIAS", "The name under which GIAS keeps it.", .required),
      CuratedColumn(
        "new_la_code", "ONS code",
        "Its last ONS code; blank where it was replaced before those codes began.",
        .form(.onsCode)),
      CuratedColumn(
        "replaced_on", .date, "Replaced on", "The first day on which it was no more.", .required),
      CuratedColumn("note", "Note", "What the reference table says beside it."),
    ],
    primaryKey: ["historic_la_id"]
  ) { content, rows in
    for authority in content.historicAuthorities {
      rows.append(authority.id.value)
      rows.append(authority.code.description)
      rows.append(authority.name)
      rows.append(authority.giasName)
      rows.append(authority.onsCode?.value)
      rows.append(authority.replacedOn)
      rows.append(authority.note)
      try rows.endRecord()
    }
  }

  /// What took the place of replaced authorities.
  public static let laSuccessions = CuratedTable(
    "la_successions", title: "Successors of historic local authorities",
    description:
      "One row for each authority that took over from an abolished one on the day it was replaced. "
      + "A successor that was itself replaced later is named by its historic key instead of today's "
      + "code.",
    columns: [
      CuratedColumn(
        "historic_la_id", "Replaced authority", "Key of the authority that was replaced.",
        .required, .form(.historicLA)),
      CuratedColumn(
        "replaced_on", .date, "Replaced on", "The day on which the successor took over.",
        .required),
      CuratedColumn(
        "successor_old_la_code", "Successor's DfE code", "The successor's code at that day.",
        .required, .form(.laCode)),
      CuratedColumn(
        "new_la_code", "Successor's ONS code",
        "Today's ONS code of the successor; blank where it is no more.", .form(.onsCode)),
      CuratedColumn(
        "successor_historic_la_id", "Successor's historic key",
        "Key of a successor that was replaced later.", .form(.historicLA)),
    ],
    primaryKey: ["historic_la_id", "successor_old_la_code"],
    foreignKeys: [
      ForeignKey("historic_la_id", to: "historic_local_authorities"),
      ForeignKey("new_la_code", to: "local_authorities"),
      ForeignKey("successor_historic_la_id", to: "historic_local_authorities", "historic_la_id"),
    ]
  ) { content, rows in
    for authority in content.historicAuthorities {
      for code in authority.successors {
        let today = content.authorities.first { $0.code == code }
        let later = content.historicAuthorities.first {
          $0.code == code && $0.replacedOn > authority.replacedOn
        }
        rows.append(authority.id.value)
        rows.append(authority.replacedOn)
        rows.append(code.description)
        rows.append(later == nil ? today?.onsCode.value : nil)
        rows.append(later?.id.value)
        try rows.endRecord()
      }
    }
  }
}
