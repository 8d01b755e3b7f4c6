/// A table of indicators, the file that describes its columns, and what these are.
struct IndicatorTable {
  /// The figures.
  let data: CuratedTable
  /// The metadata.
  let meta: CuratedTable
  /// The indicators, in the order of the columns.
  let indicators: [Indicator]

  /// Every table that follows the conventions of Explore Education Statistics.
  static let all = [
    IndicatorTable(data: .laProfile, meta: .laProfileMeta, indicators: Indicator.all),
    IndicatorTable(
      data: .academisation, meta: .academisationMeta,
      indicators: Indicator.academisation(endOf: 0)),
  ]
}
