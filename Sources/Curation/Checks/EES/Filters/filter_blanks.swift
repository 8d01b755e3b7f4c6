extension EESCheck {
  /// Every cell of a filter and of a filter group is filled.
  static let filterBlanks = EESCheck(
    "filter_blanks", "Filters have no blanks.", where: { !$0.filters.isEmpty }
  ) { files, faults in
    for column in files.data.columns(files.filtersAndGroups) {
      faults.add(column, of: files.data, "must be filled; what is not broken down is Total") {
        $0.isEmpty
      }
    }
  }
}
