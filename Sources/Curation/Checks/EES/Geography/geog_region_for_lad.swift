extension EESCheck {
  /// Rows of districts should say their region.
  static let geogRegionForLAD = regionFor(
    "geog_region_for_lad", "Local authority district", "Every district has its region.")
}
