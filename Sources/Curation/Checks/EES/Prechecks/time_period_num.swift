extension EESCheck {
  /// Every period is four or six digits.
  static let timePeriodNum = EESCheck(
    "time_period_num", "Time periods are four or six digits."
  ) { files, faults in
    faults.add(files.data["time_period"], of: files.data, "is not four or six digits") {
      !EESNames.isDigits($0) || $0.utf8.count != 4 && $0.utf8.count != 6
    }
  }
}
