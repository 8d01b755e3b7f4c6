import Tabular

/// The published figures of the local authorities of a release.
enum AuthorityFigures {
  /// How many authorities have another figure in one release than in another, in the indicators that
  /// both have; one that only one of them has counts as changed.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where a table cannot be read.
  static func changed(from old: ReleaseReader, to new: ReleaseReader) throws -> Int {
    let table = CuratedTable.laProfile
    guard Files.exists(try old.path(of: table.name)) else { return 0 }
    let header = try old.open(table.name).header
    let shared = table.columns.compactMap { column in
      if case .indicator = column.kind, header.index(of: column.name) != nil {
        column.name
      } else {
        nil
      }
    }
    guard ["geographic_level", "new_la_code"].allSatisfy({ header.index(of: $0) != nil }) else {
      return 0
    }
    let before = try figures(in: old, shared)
    let now = try figures(in: new, shared)
    let codes = Set(before.keys).union(now.keys)
    return codes.count { before[$0] != now[$0] }
  }

  /// The figures of each authority by its ONS code.
  private static func figures(
    in release: ReleaseReader, _ indicators: [String]
  ) throws -> [String: [String]] {
    var reader = try release.open(CuratedTable.laProfile.name)
    let level = try reader.header.require("geographic_level")
    let code = try reader.header.require("new_la_code")
    let columns = try indicators.map { try reader.header.require($0) }
    var found: [String: [String]] = [:]
    while try reader.next() {
      guard reader.text(level) == "Local authority" else { continue }
      found[reader.text(code)] = columns.map { reader.text($0) }
    }
    return found
  }
}
