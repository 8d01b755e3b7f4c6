extension EESCheck {
  /// Filters say no decimal places.
  static let metaIndicatorDp = blank(
    "meta_indicator_dp", of: "Filter", "indicator_dp", "Filters state no decimal places.")
}
