extension EESCheck {
  /// The names of columns have no spaces.
  static let colNamesSpaces = EESCheck(
    "col_names_spaces", "Column names have no spaces."
  ) { files, faults in
    for column in files.data.header where column.contains(where: \.isWhitespace) {
      faults.add(in: files.data.file, column: column, "has a space in its name")
    }
  }
}
