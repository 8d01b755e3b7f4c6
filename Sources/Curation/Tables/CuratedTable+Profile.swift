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
    columns: profilePlaces
      + Indicator.all.map {
        CuratedColumn(
          $0.name, .indicator(places: $0.places), $0.label, $0.definition, .required, .least(0))
      },
    uniqueKeys: [["time_period", "geographic_level", "region_code", "new_la_code"]],
    foreignKeys: [ForeignKey("new_la_code", to: "local_authorities")]
  ) { content, rows in
    let year = String(content.inputs.registers.asAt.year)
    func begin(_ level: String, _ region: Region?, _ authority: LocalAuthority?) {
      rows.append(year)
      rows.append("Reporting year")
      rows.append(level)
      rows.append("E92000001")
      rows.append("England")
      rows.append(region?.code.value)
      rows.append(region?.name)
      rows.append(authority?.code.description)
      rows.append(authority?.onsCode.value)
      rows.append(authority?.name)
    }
    func end(_ tally: AreaTally) throws {
      for indicator in Indicator.all {
        rows.append(indicator.value(tally).text(places: indicator.places))
      }
      try rows.endRecord()
    }
    begin("National", nil, nil)
    try end(content.profile.england)
    for (region, tally) in content.profile.regions {
      begin("Regional", region, nil)
      try end(tally)
    }
    for (authority, tally) in content.profile.authorities {
      let region = content.inputs.registers.authorities.region(authority.regionCode)
      begin("Local authority", region, authority)
      try end(tally)
    }
  }

  /// What the screening of Explore Education Statistics asks to know of each indicator.
  public static let laProfileMeta = CuratedTable(
    "la_profile.meta", title: "Local authority profile: columns",
    description:
      "The metadata file that Explore Education Statistics asks for beside la_profile.csv.",
    columns: [
      CuratedColumn("col_name", "Column", "The column of la_profile.csv.", .required),
      CuratedColumn(
        "col_type",
        .word([CuratedWord("Filter", "filter"), CuratedWord("Indicator", "indicator")]), "Kind",
        "Filter or Indicator.", .required),
      CuratedColumn("label", "Label", "The name for people.", .required),
      CuratedColumn("indicator_grouping", "Grouping", "The heading in tables."),
      CuratedColumn("indicator_unit", "Unit", "Blank for counts, % for shares."),
      CuratedColumn("indicator_dp", .integer, "Decimal places", "Places published.", .least(0)),
      CuratedColumn("filter_hint", "Hint", "Blank: there are no filters."),
      CuratedColumn("filter_grouping_column", "Filter group", "Blank: there are no filters."),
    ],
    primaryKey: ["col_name"]
  ) { _, rows in
    for indicator in Indicator.all {
      rows.append(indicator.name)
      rows.append("Indicator")
      rows.append(indicator.label)
      rows.append(indicator.grouping)
      rows.append(indicator.unit.rawValue)
      rows.append(indicator.places)
      rows.appendEmpty()
      rows.appendEmpty()
      try rows.endRecord()
    }
  }

  /// The codebook of the indicators.
  public static let indicators = CuratedTable(
    "indicators", title: "Indicators",
    description:
      "One row for each indicator of la_profile.csv: what it means and what to know of it.",
    columns: [
      CuratedColumn("name", "Name", "The column of la_profile.csv.", .required),
      CuratedColumn("label", "Label", "The name for people.", .required),
      CuratedColumn("definition", "Definition", "What is counted.", .required),
      CuratedColumn("unit", "Unit", "Blank for counts, % for shares."),
      CuratedColumn("dp", .integer, "Decimal places", "Places published.", .required, .least(0)),
      CuratedColumn("grouping", "Grouping", "The heading in tables.", .required),
      CuratedColumn("denominator", "Denominator", "What it is a share of; blank for counts."),
      CuratedColumn(
        "is_additive", .boolean, "Adds up",
        "Whether the areas' figures add up to their region's and England's.", .required),
      CuratedColumn("source", "Source", "The sources that it rests on.", .required),
      CuratedColumn("as_at", .date, "As at", "The day of the register behind it.", .required),
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
      rows.append(indicator.denominator)
      rows.append(indicator.isAdditive)
      rows.append(content.sourceTitles(of: indicator))
      rows.append(content.inputs.registers.asAt)
      rows.append(indicator.caveats)
      try rows.endRecord()
    }
  }

  private static let profilePlaces = [
    CuratedColumn(
      "time_period", .integer, "Year", "The year of the register.", .required, .least(2000)),
    CuratedColumn("time_identifier", "Kind of year", "Reporting year.", .required),
    CuratedColumn(
      "geographic_level", .word(CuratedWord.geographicLevels), "Level",
      "The kind of area of the row.", .required),
    CuratedColumn("country_code", "Country code", "E92000001.", .required, .form(.onsCode)),
    CuratedColumn("country_name", "Country", "England.", .required),
    CuratedColumn(
      "region_code", "Region code", "ONS code; blank for England.", .form(.onsCode)),
    CuratedColumn("region_name", "Region", "Name as ONS writes it; blank for England."),
    CuratedColumn(
      "old_la_code", "LA's DfE code", "Three digits; blank but for authorities.",
      .form(.laCode)),
    CuratedColumn(
      "new_la_code", "LA's ONS code", "Nine characters; blank but for authorities.",
      .form(.onsCode)),
    CuratedColumn("la_name", "LA", "Name as ONS writes it; blank but for authorities."),
  ]
}
