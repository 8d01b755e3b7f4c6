extension EESCheck {
  /// Every kind of time is one of the service's.
  static let timeIdValid = EESCheck(
    "time_id_valid", "Time identifiers are known."
  ) { files, faults in
    faults.add(files.data["time_identifier"], of: files.data, "is no time identifier") {
      !EESTimeIdentifier.isKnown($0)
    }
  }
}
