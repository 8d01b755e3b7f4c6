extension EESCheck {
  /// The columns of the metadata file are all there.
  static let colReqMeta = EESCheck(
    "col_req_meta", "The metadata has the columns that it must have."
  ) { files, faults in
    for column in EESFiles.metaColumns where !files.meta.has(column) {
      faults.add(in: files.meta.file, column: column, "is missing")
    }
  }
}
