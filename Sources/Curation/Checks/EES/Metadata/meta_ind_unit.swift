extension EESCheck {
  /// Filters have no unit.
  static let metaIndUnit = blank(
    "meta_ind_unit", of: "Filter", "indicator_unit", "Filters have no unit.")
}
