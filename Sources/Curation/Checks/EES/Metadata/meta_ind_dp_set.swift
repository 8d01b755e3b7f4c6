extension EESCheck {
  /// Every indicator says its decimal places.
  static let metaIndDpSet = rows(
    "meta_ind_dp_set", .warning, of: "Indicator", "indicator_dp",
    "Every indicator states its decimal places.", "must state the decimal places"
  ) { !EESNames.trimmed($0).isEmpty }
}
