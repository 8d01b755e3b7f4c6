extension EESCheck {
  /// Every column and every filter group that the metadata names is in the data.
  static let crossMetaToData = EESCheck(
    "cross_meta_to_data", "Every column that the metadata names is in the data."
  ) { files, faults in
    for column in ["col_name", "filter_grouping_column"] {
      faults.add(files.meta[column], of: files.meta, "is no column of the data") {
        !$0.isEmpty && !files.data.has($0)
      }
    }
  }
}
