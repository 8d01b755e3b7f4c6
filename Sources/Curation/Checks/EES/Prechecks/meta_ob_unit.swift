extension EESCheck {
  /// Columns that say when and where are not described, but for names of schools and providers.
  static let metaObUnit = EESCheck(
    "meta_ob_unit", "Columns of time and place are no rows of metadata."
  ) { files, faults in
    for column in ["col_name", "filter_grouping_column"] {
      faults.add(files.meta[column], of: files.meta, "says when or where, and needs no metadata") {
        EESLevel.coordinates.contains($0) && !EESFiles.listed.contains($0)
      }
    }
  }
}
