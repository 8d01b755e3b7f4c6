extension EESCheck {
  /// Every column described is a filter or an indicator.
  static let metaColType = EESCheck(
    "meta_col_type", "Every row of metadata is a filter or an indicator."
  ) { files, faults in
    faults.add(files.meta["col_type"], of: files.meta, "is neither Filter nor Indicator") {
      $0 != "Filter" && $0 != "Indicator"
    }
  }
}
