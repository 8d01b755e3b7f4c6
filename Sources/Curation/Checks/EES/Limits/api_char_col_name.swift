extension EESCheck {
  /// Names of columns are not too long for the service's interface to programs.
  static let apiCharColName = EESCheck(
    "api_char_col_name", "Column names have 50 characters at most.", as: .warning
  ) { files, faults in
    for column in files.data.header where column.count > 50 {
      faults.add(in: files.data.file, column: column, "has more than 50 characters")
    }
  }
}
