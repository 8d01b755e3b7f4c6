extension EESCheck {
  /// Filters have no heading of indicators.
  static let metaIndicatorGrouping = blank(
    "meta_indicator_grouping", of: "Filter", "indicator_grouping",
    "Filters have no indicator group.")
}
