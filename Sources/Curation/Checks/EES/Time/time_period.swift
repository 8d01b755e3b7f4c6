extension EESCheck {
  /// Periods have as many digits as the first kind of time asks for.
  static let timePeriod = EESCheck(
    "time_period", "Time periods have the digits of their time identifier.",
    where: { $0.data["time_identifier"]?.words.first.flatMap(EESTimeIdentifier.digits) != nil }
  ) { files, faults in
    guard let first = files.data["time_identifier"]?.words.first,
      let digits = EESTimeIdentifier.digits(of: first)
    else { return }
    faults.add(
      files.data["time_period"], of: files.data, "is not the \(digits) digits of \(first)"
    ) { $0.count != digits }
  }
}
