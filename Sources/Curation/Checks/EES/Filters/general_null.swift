extension EESCheck {
  /// No cell is a word for nothing; the data has no symbol of earlier days for it either.
  static let generalNull = EESCheck(
    "general_null", "No cell is a word for missing."
  ) { files, faults in
    let nulls: Set<String> = ["NULL", "Null", "null", "NA", "na"]
    let legacy: Set<String> = ["N/A", "n/a", ".", "..", "-"]
    for column in files.data.columns {
      faults.add(column, of: files.data, "is a word for missing") { nulls.contains($0) }
      faults.add(column, of: files.data, as: .warning, "is a symbol of earlier days for missing") {
        legacy.contains($0)
      }
    }
    for column in files.meta.columns {
      faults.add(column, of: files.meta, "is a word for missing") { nulls.contains($0) }
    }
  }
}
