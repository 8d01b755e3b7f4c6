import Education
import Tabular

extension CuratedTable {
  /// The indicators of every area, in the tidy form of DfE's statistical tables.
  public static let laProfile = CuratedTable(
    "la_profile", title: "Local authority profile",
    description:
      "Indicators for England, its regions and its local authorities in the tidy conventions of "
      + "Explore Education Statistics. Symbols stand where there is no number: z not applicable, x not "
      + "available, c confidential, low rounds to zero, u low reliability.",
    columns: CuratedColumn.areas + Indicator.all.map { CuratedColumn($0) },
    uniqueKeys: [["time_period", "geographic_level", "region_code", "new_la_code"]],
    foreignKeys: [ForeignKey("new_la_code", to: "local_authorities")]
  ) { content, rows in
    let year = content.inputs.registers.asAt.year
    try rows.append(Indicator.all, of: content, year: year, "Reporting year")
  }

  /// What the screening of Explore Education Statistics asks to know of each indicator.
  public static let laProfileMeta = metadata(
    of: "la_profile", title: "Local authority profile: columns", Indicator.all)

  /// The codebook of the indicators.
  public static let indicators = CuratedTable(
    "indicators", title: "Indicators",
    description:
      "One row for each indicator of la_profile.csv: what it means, how to reckon it again and what to "
      + "know of it. codebook.md says the same to be read.",
    columns: [
      CuratedColumn("name", "Name", "The column of la_profile.csv.", .required),
      CuratedColumn("label", "Label", "The name for people.", .required),
      CuratedColumn("definition", "Definition", "What is counted.", .required),
      CuratedColumn("unit", "Unit", "Blank for counts, % for shares."),
      CuratedColumn("dp", .integer, "Decimal places", "Places published.", .required, .least(0)),
      CuratedColumn("grouping", "Grouping", "The heading in tables.", .required),
      CuratedColumn(
        "formula", "Formula",
        "SQL over the release's tables, of which the rows of the area are taken.", .required),
      CuratedColumn("denominator", "Denominator", "What it is a share of; blank for counts."),
      CuratedColumn(
        "is_additive", .boolean, "Adds up",
        "Whether the areas' figures add up to their region's and England's.", .required),
      CuratedColumn("source", "Source", "The sources that it rests on.", .required),
      CuratedColumn(
        "as_at", .date, "As at", "The day of the newest source behind it.", .required),
      CuratedColumn("caveats", "Caveats", "What to know before using it."),
    ],
    primaryKey: ["name"]
  ) { content, rows in
    for indicator in Indicator.all {
      rows.append(indicator.name)
      rows.append(indicator.label)
      rows.append(indicator.definition)
      rows.append(indicator.unit.rawValue)
      rows.append(indicator.places)
      rows.append(indicator.grouping)
      rows.append(indicator.formula)
      rows.append(indicator.denominator)
      rows.append(indicator.isAdditive)
      rows.append(content.sourceTitles(of: indicator))
      rows.append(content.asAt(of: indicator))
      rows.append(indicator.caveats)
      try rows.endRecord()
    }
  }
}
