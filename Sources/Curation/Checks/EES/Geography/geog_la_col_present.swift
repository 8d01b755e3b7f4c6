extension EESCheck {
  /// Authorities have both codes and a name, or none of them.
  static let geogLAColPresent = EESCheck(
    "geog_la_col_present", "Authorities have both codes and a name.",
    where: { !$0.data.columns(["old_la_code", "new_la_code", "la_name"]).isEmpty }
  ) { files, faults in
    for column in ["old_la_code", "new_la_code", "la_name"] where !files.data.has(column) {
      faults.add(
        in: files.data.file, column: column,
        "is missing, and other columns of authorities are there")
    }
  }
}
