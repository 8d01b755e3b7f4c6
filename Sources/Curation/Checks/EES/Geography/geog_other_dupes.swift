extension EESCheck {
  /// A trust, a sponsor or an opportunity area has one code.
  static let geogOtherDupes = paired(
    "geog_other_dupes", "A name of a place has one code.", by: { $0.label }, to: { $0.code })
}
