extension EESCheck {
  /// The metadata has no more rows than the data has columns beside the five that every file has.
  static let colToRows = EESCheck(
    "col_to_rows", "The metadata has no more rows than the data has columns to describe."
  ) { files, faults in
    let columns = files.data.header.count - 5
    if columns < files.meta.count {
      faults.add(
        in: files.meta.file,
        "has \(files.meta.count) rows; the data has \(max(columns, 0)) columns to describe")
    }
  }
}
