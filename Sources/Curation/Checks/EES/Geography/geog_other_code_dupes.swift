extension EESCheck {
  /// A code of a trust, a sponsor or an opportunity area has one name.
  static let geogOtherCodeDupes = paired(
    "geog_other_code_dupes", "A code of a place has one name.", by: { $0.code }, to: { $0.label })
}
