extension EESCheck {
  /// The words of filters and of places have no white space at their ends.
  static let filterWhitespace = EESCheck(
    "filter_whitespace", "Words have no white space at their ends.",
    where: { !$0.filters.isEmpty }
  ) { files, faults in
    let columns = files.filters + ["geographic_level"] + EESLevel.codeColumns + EESLevel.nameColumns
    for column in files.data.columns(columns) {
      faults.add(column, of: files.data, "has white space at an end") {
        EESNames.trimmed($0).utf8.count != $0.utf8.count
      }
    }
  }
}
