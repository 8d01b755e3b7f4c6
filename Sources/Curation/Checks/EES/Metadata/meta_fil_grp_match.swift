extension EESCheck {
  /// A filter group is a column of the data.
  static let metaFilGrpMatch = EESCheck(
    "meta_fil_grp_match", "Filter groups are columns of the data.",
    where: { !$0.groups.isEmpty }
  ) { files, faults in
    faults.add(files.meta["filter_grouping_column"], of: files.meta, "is no column of the data") {
      !$0.isEmpty && !files.data.has($0)
    }
  }
}
