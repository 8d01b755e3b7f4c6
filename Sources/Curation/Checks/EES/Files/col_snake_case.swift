extension EESCheck {
  /// The names of columns are small letters, digits and underscores.
  static let colSnakeCase = EESCheck(
    "col_snake_case", "Column names are in snake_case.", as: .warning
  ) { files, faults in
    for column in files.data.header where !column.utf8.allSatisfy(EESNames.isSnakeCase) {
      faults.add(in: files.data.file, column: column, "is not in snake_case")
    }
  }
}
