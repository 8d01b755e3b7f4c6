extension EESCheck {
  /// Six digits are a year and the last two digits of the next.
  static let timePeriodSix = EESCheck(
    "time_period_six", "Six digits are consecutive years.",
    where: { $0.data["time_period"]?.words.contains { $0.count == 6 } == true }
  ) { files, faults in
    faults.add(files.data["time_period"], of: files.data, "is not of two consecutive years") {
      guard $0.count == 6 else { return false }
      guard let year = Int($0.prefix(4)), let next = Int($0.suffix(2)) else { return true }
      return (year + 1) % 100 != next
    }
  }
}
