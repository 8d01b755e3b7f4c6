extension EESCheck {
  /// The columns of every level that has rows are there; planning areas are not looked at.
  static let geogLevelPresent = EESCheck(
    "geog_level_present", "The columns of each level are there."
  ) { files, faults in
    guard files.levels != ["National"] else { return }
    for level in files.knownLevels where level.name != "Planning area" {
      for column in level.columns where !files.data.has(column) {
        faults.add(
          in: files.data.file, column: column, "is missing, and there are rows of \(level.name)")
      }
    }
  }
}
