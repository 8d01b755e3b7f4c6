extension EESCheck {
  /// Indicators have no hint for filters.
  static let metaFilterHint = blank(
    "meta_filter_hint", of: "Indicator", "filter_hint", "Indicators have no filter hint.")
}
