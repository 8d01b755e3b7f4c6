extension EESCheck {
  /// The names of columns start with a small letter.
  static let colVarStart = EESCheck(
    "col_var_start", "Column names start with a lower-case letter.", as: .warning
  ) { files, faults in
    for column in files.data.header
    where column.utf8.first.map(EESNames.isSmallLetter) != true {
      faults.add(in: files.data.file, column: column, "does not start with a lower-case letter")
    }
  }
}
