extension EESCheck {
  /// Rows of schools, providers, institutions and planning areas are not shown beside other levels.
  static let geogIgnoredRows = EESCheck(
    "geog_ignored_rows", "The service shows every row.", as: .warning
  ) { files, faults in
    let levels = files.levels
    if levels == ["School"] || levels == ["Provider"] { return }
    let isMixed = levels.contains("School") && levels.contains("Provider")
    let ignored: Set<String> = ["School", "Provider", "Institution", "Planning area"]
    faults.add(
      files.data["geographic_level"], of: files.data, as: isMixed ? .error : .warning,
      isMixed
        ? "stands in a file with both schools and providers"
        : "is a level that the service does not show beside others"
    ) { ignored.contains($0) }
  }
}
