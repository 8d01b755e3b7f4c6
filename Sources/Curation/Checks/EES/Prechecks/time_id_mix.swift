extension EESCheck {
  /// The kinds of time in one file go with the first of them: terms with terms, weeks with weeks.
  static let timeIdMix = EESCheck(
    "time_id_mix", "There is one family of time identifiers."
  ) { files, faults in
    guard let column = files.data["time_identifier"], let first = column.words.first else {
      return
    }
    let family = EESTimeIdentifier.family(with: first)
    faults.add(column, of: files.data, "does not go with \(EESFaults.shown(first))") {
      !family.contains($0)
    }
  }
}
