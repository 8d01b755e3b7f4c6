extension EESCheck {
  /// A filter has no more words than the service takes.
  static let filterItemLimit = EESCheck(
    "filter_item_limit", "Filters have 25,000 words at most.", where: { !$0.filters.isEmpty }
  ) { files, faults in
    for column in files.data.columns(files.filtersAndGroups) where column.words.count > 25_000 {
      faults.add(
        in: files.data.file, column: column.name, "has \(column.words.count) words")
    }
  }
}
