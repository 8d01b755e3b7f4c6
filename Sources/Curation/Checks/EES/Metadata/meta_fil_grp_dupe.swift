extension EESCheck {
  /// A filter group groups one filter.
  static let metaFilGrpDupe = EESCheck(
    "meta_fil_grp_dupe", "No filter group stands twice.", where: { !$0.groups.isEmpty }
  ) { files, faults in
    faults.add(repeatsIn: files.meta["filter_grouping_column"], of: files.meta)
  }
}
