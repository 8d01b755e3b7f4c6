extension EESCheck {
  /// Decimal places are whole numbers.
  static let metaIndDpValues = EESCheck(
    "meta_ind_dp_values", "Decimal places are whole numbers."
  ) { files, faults in
    faults.add(files.meta["indicator_dp"], of: files.meta, "is no whole number") {
      !EESNames.trimmed($0).isEmpty && !EESNames.isDigits($0)
    }
  }
}
