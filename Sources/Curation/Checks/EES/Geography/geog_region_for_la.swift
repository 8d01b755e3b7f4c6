extension EESCheck {
  /// Rows of authorities should say their region.
  static let geogRegionForLA = regionFor(
    "geog_region_for_la", "Local authority", "Every authority has its region.")
}
