extension EESCheck {
  /// Regions have a code and a name, or neither.
  static let geogRegionColPresent = EESCheck(
    "geog_region_col_present", "Regions have a code and a name.",
    where: { !$0.data.columns(["region_code", "region_name"]).isEmpty }
  ) { files, faults in
    for column in ["region_code", "region_name"] where !files.data.has(column) {
      faults.add(
        in: files.data.file, column: column, "is missing, and the other column of regions is there")
    }
  }
}
