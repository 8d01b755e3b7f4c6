extension EESCheck {
  /// Words of filters and names of places are not too long for the service's interface to programs.
  static let apiCharFilterItems = EESCheck(
    "api_char_filter_items",
    "Words of filters and names of places have 120 characters at most.",
    as: .warning
  ) { files, faults in
    for column in files.data.columns(files.filtersAndGroups + EESLevel.nameColumns) {
      faults.add(column, of: files.data, "has more than 120 characters") { $0.count > 120 }
    }
  }
}
