extension EESCheck {
  /// Every column has a label.
  static let metaLabel = EESCheck("meta_label", "Every column has a label.") { files, faults in
    faults.add(files.meta["label"], of: files.meta, "is no label") {
      EESNames.trimmed($0).isEmpty
    }
  }
}
