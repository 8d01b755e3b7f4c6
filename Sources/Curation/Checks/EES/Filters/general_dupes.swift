extension EESCheck {
  /// No two rows are of one time, place and choice of filters.
  ///
  /// Schools and providers among other levels are not looked at, and institutions and planning
  /// areas never.
  static let generalDupes = EESCheck(
    "general_dupes", "No time, place and choice of filters stands twice."
  ) { files, faults in
    let levels = files.levels
    var ignored: Set<String> = ["Institution", "Planning area"]
    if levels != ["School"] && levels != ["Provider"] { ignored.formUnion(["School", "Provider"]) }
    let kinds = files.filtersAndGroups
    let columns = files.data.columns.filter {
      EESLevel.coordinates.contains($0.name) || kinds.contains($0.name)
    }
    let groups = EESGroups(columns, rows: files.data.count)
    let level = files.data["geographic_level"]
    for (row, group) in groups.ids.enumerated() where groups.first[Int(group)] != row {
      if let level, ignored.contains(level[row]) { continue }
      faults.add(
        in: files.data.file, row: row,
        "is of the time, place and filters of record \(groups.first[Int(group)] + 1)")
    }
  }
}
