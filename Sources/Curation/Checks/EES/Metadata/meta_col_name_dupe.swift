extension EESCheck {
  /// No column is described twice.
  static let metaColNameDupe = EESCheck(
    "meta_col_name_dupe", "No column has two rows of metadata."
  ) { files, faults in
    faults.add(repeatsIn: files.meta["col_name"], of: files.meta)
  }
}
