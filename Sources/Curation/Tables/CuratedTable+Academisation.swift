import Education
import Tabular

extension CuratedTable {
  /// The share of schools that were academies at the end of each year.
  public static let academisation = CuratedTable(
    "academisation", title: "The pace of academisation",
    description:
      "For England, its regions and its local authorities, how many of today's open state-funded schools "
      + "were academies or free schools at the end of each year, by the day since which each is one. "
      + "Schools that have closed since are in no year; the last year ends on the register's date. "
      + "academy_undated_count says how many academies are in none of the years.",
    columns: CuratedColumn.areas + Indicator.academisation(endOf: 0).map { CuratedColumn($0) },
    uniqueKeys: [["time_period", "geographic_level", "region_code", "new_la_code"]],
    foreignKeys: [ForeignKey("new_la_code", to: "local_authorities")]
  ) { content, rows in
    for year in academisationYears(to: content.inputs.registers.asAt.year) {
      let indicators = Indicator.academisation(endOf: year)
      try rows.append(indicators, of: content, year: year, "Calendar year")
    }
  }

  /// What the screening of Explore Education Statistics asks to know of each column.
  public static let academisationMeta = metadata(
    of: "academisation", title: "The pace of academisation: columns",
    Indicator.academisation(endOf: 0))

  /// The years told of: from that of the Academies Act, since which any school may become one.
  private static func academisationYears(to last: Int) -> ClosedRange<Int> {
    min(2010, last)...last
  }
}

extension Indicator {
  /// The indicators of `academisation` for the end of a year.
  static func academisation(endOf year: Int) -> [Indicator] {
    @Sendable func academies(_ tally: AreaTally) -> Int {
      tally.academiesByYear.reduce(0) { $1.key <= year ? $0 + $1.value : $0 }
    }
    let dated = "year(academy_since) <= time_period"
    return [
      .count(
        "school_count", "Schools", in: "Schools",
        "Open state-funded schools on the register's date.", schoolCount()
      ) { $0.schools },
      .count(
        "academy_count", "Academies", in: "Schools",
        "Of these, those that were academies or free schools at the end of the year.",
        schoolCount(where: dated), academies),
      .share(
        "academy_percent", "Share of schools that were academies", in: "Schools",
        "Share of the open state-funded schools that were academies or free schools at the end of the "
          + "year.", schoolShare(dated), of: openSchools
      ) { (academies($0), $0.schools) },
      .count(
        "academy_undated_count", "Academies without a date", in: "Schools",
        "Academies and free schools of which it is not known since when they are academies.",
        schoolCount(where: "is_academy and academy_since is null")
      ) { $0.academies - $0.academiesByYear.values.reduce(0, +) },
    ].resting(on: "gias-establishments", "gias-links")
  }
}
