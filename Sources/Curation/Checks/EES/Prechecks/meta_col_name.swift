extension EESCheck {
  /// Every row of metadata says which column it describes.
  static let metaColName = EESCheck(
    "meta_col_name", "Every row of metadata names a column."
  ) { files, faults in
    faults.add(files.meta["col_name"], of: files.meta, "names no column") {
      EESNames.trimmed($0).isEmpty
    }
  }
}
