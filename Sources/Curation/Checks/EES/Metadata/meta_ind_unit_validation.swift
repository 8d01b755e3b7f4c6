extension EESCheck {
  /// The units of indicators are those that the service knows.
  static let metaIndUnitValidation = rows(
    "meta_ind_unit_validation", of: "Indicator", "indicator_unit",
    "Units are those that the service knows.", "is no unit that the service knows"
  ) { ["", "%", "pp", "£", "£m", "numberstring"].contains($0) }
}
