import Education
import Tabular

extension CuratedTable {
  /// The hubs.
  public static let hubs = CuratedTable(
    "hubs", title: "Hubs",
    description: "One row for each hub of each kind, with the school that leads it where known.",
    columns: [
      programmeColumn,
      CuratedColumn("hub_id", "Hub", "What it is known by in its list.", .required),
      CuratedColumn("hub_name", "Name", "Its name.", .required),
      CuratedColumn("website", "Website", "Its website as the list has it."),
      CuratedColumn(
        "lead_urn", .integer, "Lead school", "URN of the school that leads it, where known."),
      CuratedColumn("lead_name", "Lead school as written", "That school as its source writes it."),
      CuratedColumn("source", "Source", "The source of the list.", .required),
      CuratedColumn(
        "record", .integer, "Record", "The record in the source, counted from 1.", .required,
        .least(1)),
      CuratedColumn(
        "as_at", .date, "As at", "The day that the list is as at; blank where it states none."),
    ],
    primaryKey: ["programme", "hub_id"],
    foreignKeys: [
      ForeignKey("programme", to: "programmes"), ForeignKey("lead_urn", to: "schools", "urn"),
    ]
  ) { content, rows in
    for hub in content.inputs.provision.hubs {
      rows.append(hub.programme)
      rows.append(hub.id)
      rows.append(hub.name)
      rows.append(hub.website)
      rows.append(hub.lead?.value)
      rows.append(hub.leadName)
      rows.append(hub.place.source)
      rows.append(hub.place.record)
      rows.append(hub.place.asAt)
      try rows.endRecord()
    }
  }

  /// The authorities that hubs cover.
  public static let hubAreas = CuratedTable(
    "hub_areas", title: "Areas of hubs",
    description:
      "One row for each area of a hub and each authority that it is or lies in. A district is a part "
      + "of its county; an authority may stand in several hubs.",
    columns: [
      programmeColumn,
      CuratedColumn("hub_id", "Hub", "The hub.", .required), areaColumn,
      CuratedColumn(
        "record", .integer, "Record", "The record in the source, counted from 1.", .required,
        .least(1)),
    ] + coverColumns,
    primaryKey: ["programme", "hub_id", "area", "new_la_code"],
    foreignKeys: [ForeignKey(["programme", "hub_id"], to: "hubs"), authorityKey]
  ) { content, rows in
    for area in content.inputs.provision.areas {
      guard let hub = area.hub else { continue }
      rows.append(area.programme)
      rows.append(hub)
      rows.append(area.text)
      rows.append(area.place.record)
      try append(area, to: &rows)
    }
  }
}
