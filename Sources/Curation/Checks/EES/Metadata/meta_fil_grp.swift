extension EESCheck {
  /// Indicators have no filter group.
  static let metaFilGrp = blank(
    "meta_fil_grp", of: "Indicator", "filter_grouping_column",
    "Indicators have no filter group.")
}
