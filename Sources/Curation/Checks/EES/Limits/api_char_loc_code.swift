extension EESCheck {
  /// Codes of places are not too long for the service's interface to programs.
  static let apiCharLocCode = EESCheck(
    "api_char_loc_code", "Codes of places have 30 characters at most.", as: .warning
  ) { files, faults in
    for column in files.data.columns(EESLevel.codeColumns) {
      faults.add(column, of: files.data, "has more than 30 characters") { $0.count > 30 }
    }
  }
}
