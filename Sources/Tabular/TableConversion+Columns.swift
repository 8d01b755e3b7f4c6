extension TableConversion {
  /// Finds each column in the file, and says which are missing or unknown.
  func placedColumns(_ header: Header, file: String, issues: inout IssueLog) throws
    -> [CellConversion]
  {
    var taken: Set<Int> = []
    let cells = schema.columns.map { column in
      let place = column.source.lazy.compactMap { header.index(of: $0) }.first
      if let place { taken.insert(place) }
      return CellConversion(column, place: place)
    }
    let unknown = header.names.indices.filter { !taken.contains($0) }.map { header.names[$0] }
    for cell in cells where cell.place == nil {
      let name = cell.column.source[0]
      let hint = Self.nearest(name, in: unknown).map { "; \"\($0)\" may be its new name" } ?? ""
      if cell.column.isRequired || contract.missingColumn == .refuse {
        throw DelimitedFailure(
          .missingColumn, file: file,
          "has no column \"\(name)\", which \(schema.name) needs\(hint). Unknown"
            + " to \(schema.name) are: \(Self.listed(unknown))")
      }
      if contract.missingColumn == .report {
        issues.add(
          Issue(
            "missing-column", file: file, field: name,
            "is not in the header\(hint); its cells are empty"))
      }
    }
    if let first = unknown.first, contract.newColumn != .ignore {
      let message =
        "\(unknown.count) columns are not known to \(schema.name) and were not read: "
        + Self.listed(unknown)
      if contract.newColumn == .refuse { throw ContractFailure(file: file, message) }
      issues.add(Issue("new-column", .note, file: file, field: first, message))
    }
    return cells
  }

  /// Names in a row, at most eight of them and none of them long.
  private static func listed(_ names: [String]) -> String {
    if names.isEmpty { return "none" }
    let shown = names.prefix(8).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
    return shown.joined(separator: ", ") + (names.count > 8 ? ", ..." : "")
  }

  /// The name among `names` most like `name`, where one is like it: letters and digits agree, or
  /// one is the beginning of the other.
  private static func nearest(_ name: String, in names: [String]) -> String? {
    func folded(_ text: String) -> [UInt8] {
      text.utf8.filter { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 <= 9 }.map { $0 | 0x20 }
    }
    let wanted = folded(name)
    return names.first { folded($0) == wanted }
      ?? names.first {
        let found = folded($0)
        return !found.isEmpty && (found.starts(with: wanted) || wanted.starts(with: found))
      }
  }
}
