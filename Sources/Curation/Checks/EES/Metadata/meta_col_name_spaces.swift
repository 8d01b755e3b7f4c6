extension EESCheck {
  /// The names of described columns have no spaces.
  static let metaColNameSpaces = EESCheck(
    "meta_col_name_spaces", "Names of columns have no spaces."
  ) { files, faults in
    faults.add(files.meta["col_name"], of: files.meta, "has a space") {
      $0.contains(where: \.isWhitespace)
    }
  }
}
