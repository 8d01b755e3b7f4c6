extension EESCheck {
  /// Every filter has a row of its default: Total, or what the metadata says in its stead.
  static let filterDefaults = EESCheck(
    "filter_defaults", "Filters have their default.", as: .warning, where: { !$0.filters.isEmpty }
  ) { files, faults in
    var defaults: [String: String] = [:]
    if let names = files.meta["col_name"], let stated = files.meta["filter_default"] {
      for row in 0..<files.meta.count where !stated[row].isEmpty {
        defaults[names[row]] = stated[row]
      }
    }
    for column in files.data.columns(files.filtersAndGroups) {
      let word = defaults[column.name] ?? "Total"
      if !column.holds(word) {
        faults.add(
          in: files.data.file, column: column.name, "has no row of \(EESFaults.shown(word))")
      }
    }
  }
}
