import Education
import Tabular

/// What tables of indicators share: where and when a row is of, and the file that describes them.
extension CuratedTable {
  /// The metadata file that Explore Education Statistics asks for beside a table of indicators.
  static func metadata(
    of table: String, title: String, _ indicators: [Indicator]
  ) -> CuratedTable {
    CuratedTable(
      "\(table).meta", title: title,
      description:
        "The metadata file that Explore Education Statistics asks for beside \(table).csv.",
      columns: [
        CuratedColumn("col_name", "Column", "The column of \(table).csv.", .required),
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
      for indicator in indicators {
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
  }
}

extension CuratedColumn {
  /// When and where a row of indicators is of.
  static let areas = [
    CuratedColumn("time_period", .integer, "Year", "The year.", .required, .least(2000)),
    CuratedColumn("time_identifier", "Kind of year", "What kind of year it is.", .required),
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

  /// The column of an indicator.
  init(_ indicator: Indicator) {
    self.init(
      indicator.name, .indicator(places: indicator.places), indicator.label, indicator.definition,
      .required, .least(0))
  }
}

extension ReleaseContent {
  /// England, a region or an authority, with what was counted in it.
  fileprivate typealias Area = (
    level: String, region: Region?, authority: LocalAuthority?, tally: AreaTally
  )

  /// England, the regions and the authorities, as tables of indicators have them.
  fileprivate var areas: [Area] {
    [("National", nil, nil, profile.england)]
      + profile.regions.map { ("Regional", $0.region, nil, $0.tally) }
      + profile.authorities.map { authority, tally in
        let region = inputs.registers.authorities.region(authority.regionCode)
        return ("Local authority", region, authority, tally)
      }
  }
}

extension DelimitedWriter {
  /// Appends a row of indicators for England, each region and each authority.
  mutating func append(
    _ indicators: [Indicator], of content: ReleaseContent, year: Int, _ identifier: String
  ) throws {
    for area in content.areas {
      append(year: year, identifier, area)
      for indicator in indicators {
        append(indicator.value(area.tally).text(places: indicator.places))
      }
      try endRecord()
    }
  }

  /// Appends the cells of when and where a row is of.
  private mutating func append(
    year: Int, _ identifier: String, _ area: ReleaseContent.Area
  ) {
    append(year)
    append(identifier)
    append(area.level)
    append("E92000001")
    append("England")
    append(area.region?.code.value)
    append(area.region?.name)
    append(area.authority?.code.description)
    append(area.authority?.onsCode.value)
    append(area.authority?.name)
  }
}
