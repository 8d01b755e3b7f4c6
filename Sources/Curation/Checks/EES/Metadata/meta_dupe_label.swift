extension EESCheck {
  /// No two columns have one label.
  static let metaDupeLabel = EESCheck(
    "meta_dupe_label", "No two columns have one label."
  ) { files, faults in
    faults.add(repeatsIn: files.meta["label"], of: files.meta)
  }
}
