extension EESCheck {
  /// The columns of a level are blank in rows of levels that are not within it.
  static let geogOvercompletedCols = EESCheck(
    "geog_overcompleted_cols", "The columns of other levels are blank."
  ) { files, faults in
    for level in EESLevel.all where level.name != "National" {
      let isList = files.listsSchoolsByName && EESFiles.listed.contains(level.label)
      for column in level.columns
      where files.data.has(column) && !(isList && column == level.label) {
        faults.add(
          ["geographic_level", column], of: files.data, "must be blank at this level"
        ) { !$0[1].isEmpty && $0[0] != level.name && !level.within.contains($0[0]) }
      }
    }
  }
}
