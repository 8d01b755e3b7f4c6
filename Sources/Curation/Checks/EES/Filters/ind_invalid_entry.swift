extension EESCheck {
  /// Indicators have no blanks and none of the symbols of earlier days.
  static let indInvalidEntry = EESCheck(
    "ind_invalid_entry", "Indicators have no blanks and no symbols of earlier days."
  ) { files, faults in
    for column in files.data.columns(files.indicators) {
      faults.add(column, of: files.data, "stands where a number or a symbol must") {
        $0.isEmpty || $0 == "~" || $0 == ":"
      }
    }
  }
}
