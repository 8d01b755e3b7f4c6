extension EESCheck {
  /// Labels are not too long for the service's interface to programs.
  static let apiCharColLabel = EESCheck(
    "api_char_col_label", "Labels have 80 characters at most.", as: .warning
  ) { files, faults in
    faults.add(files.meta["label"], of: files.meta, "has more than 80 characters") {
      $0.count > 80
    }
  }
}
