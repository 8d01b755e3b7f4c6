extension EESCheck {
  /// A filter group has a row of metadata too.
  static let metaFilGrpIsFil = EESCheck(
    "meta_fil_grp_is_fil", "Filter groups have rows of metadata.", as: .warning,
    where: { !$0.groups.isEmpty }
  ) { files, faults in
    let known = Set(files.meta["col_name"]?.words ?? [])
    faults.add(
      files.meta["filter_grouping_column"], of: files.meta, "has no row of metadata of its own"
    ) { !$0.isEmpty && !known.contains($0) }
  }
}
