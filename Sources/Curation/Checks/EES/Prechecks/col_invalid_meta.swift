extension EESCheck {
  /// The metadata file has no columns of its own making.
  static let colInvalidMeta = EESCheck(
    "col_invalid_meta", "The metadata has no other columns."
  ) { files, faults in
    let known = EESFiles.metaColumns + ["filter_default"]
    for column in files.meta.header where !known.contains(column) {
      faults.add(in: files.meta.file, column: column, "is not expected here")
    }
  }
}
