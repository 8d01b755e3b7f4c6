extension EESCheck {
  /// A filter with one word chooses nothing.
  static let filterNotSingular = EESCheck(
    "filter_not_singular", "Every filter has more than one word.",
    where: { !$0.filters.isEmpty }
  ) { files, faults in
    for column in files.data.columns(files.filters) where column.words.count < 2 {
      let word = column.words.first.map { ": " + EESFaults.shown($0) } ?? ""
      faults.add(in: files.data.file, column: column.name, "has one word only\(word)")
    }
  }
}
