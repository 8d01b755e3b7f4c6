extension EESCheck {
  /// The columns of a row's level are filled; authorities of the past may have no new code.
  static let geogLevelCompleted = EESCheck(
    "geog_level_completed", "The columns of a row's level are filled."
  ) { files, faults in
    for level in files.knownLevels where level.name != "Planning area" {
      for column in level.columns where column != "new_la_code" && files.data.has(column) {
        faults.add(
          ["geographic_level", column], of: files.data, "must be filled at this level"
        ) { $0[0] == level.name && $0[1].isEmpty }
      }
    }
  }
}
