extension EESCheck {
  /// Every column of data that varies is described, or says when and where.
  static let crossDataToMeta = EESCheck(
    "cross_data_to_meta", "Every column of data has its metadata.", as: .warning
  ) { files, faults in
    let named = Set((files.meta["col_name"]?.words ?? []) + files.groups)
    for column in files.data.columns
    where !EESLevel.coordinates.contains(column.name) && !named.contains(column.name)
      && column.words.count != 1
    {
      faults.add(in: files.data.file, column: column.name, "has no row of metadata")
    }
  }
}
