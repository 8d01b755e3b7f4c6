extension EESCheck {
  /// A check of a column of the metadata, in the rows of filters or of indicators.
  static func rows(
    _ name: String, _ severity: CheckResult.Severity = .error, of type: String, _ column: String,
    _ claim: String, _ complaint: String, _ holds: @escaping @Sendable (String) -> Bool
  ) -> EESCheck {
    EESCheck(
      name, claim, as: severity,
      where: { !(type == "Filter" ? $0.filters : $0.indicators).isEmpty }
    ) { files, faults in
      guard let types = files.meta["col_type"], let cells = files.meta[column] else { return }
      for row in 0..<files.meta.count where types[row] == type && !holds(cells[row]) {
        faults.add(
          in: files.meta.file, row: row, column: column,
          "\(EESFaults.shown(cells[row])) \(complaint)")
      }
    }
  }

  /// A check that a column of the metadata is blank, in the rows of filters or of indicators.
  static func blank(_ name: String, of type: String, _ column: String, _ claim: String) -> EESCheck
  {
    rows(name, of: type, column, claim, "must be blank") { $0.isEmpty }
  }

  /// A check that rows of a level say their region.
  static func regionFor(_ name: String, _ level: String, _ claim: String) -> EESCheck {
    EESCheck(name, claim, as: .warning, where: { $0.levels.contains(level) }) { files, faults in
      for column in ["region_code", "region_name"] {
        if files.data.has(column) {
          faults.add(["geographic_level", column], of: files.data, "should say the region") {
            $0[0] == level && $0[1].isEmpty
          }
        } else {
          faults.add(
            in: files.data.file, column: column, "is missing, and there are rows of \(level)")
        }
      }
    }
  }

  /// A check that at levels without a list of places each word of one column has one of another.
  static func paired(
    _ name: String, _ claim: String, by key: @escaping @Sendable (EESLevel) -> String?,
    to value: @escaping @Sendable (EESLevel) -> String?
  ) -> EESCheck {
    EESCheck(
      name, claim, where: { files in EESLevel.paired.contains { files.levels.contains($0.name) } }
    ) { files, faults in
      for level in EESLevel.paired where files.levels.contains(level.name) {
        guard let code = level.code, let key = key(level), let value = value(level) else {
          continue
        }
        var known: [String: String] = [:]
        let names = ["geographic_level", code, key, value]
        faults.add(names, of: files.data, "has another partner in a row above") {
          guard $0[0] == level.name, !$0[1].isEmpty else { return false }
          if known[$0[2]] == nil { known[$0[2]] = $0[3] }
          return known[$0[2]] != $0[3]
        }
      }
    }
  }
}
