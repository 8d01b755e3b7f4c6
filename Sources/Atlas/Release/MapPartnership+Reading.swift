import Education

extension MapPartnership {
  /// Reads a release's register; nil where it has none.
  ///
  /// - Parameters:
  ///   - directory: The release's directory.
  ///   - places: The place in the release's list of each authority, by its ONS code.
  /// - Returns: Every entry, those that have ended too.
  /// - Throws: `FileFailure` or an error of the table readers, which names the file at fault.
  static func all(in directory: String, places: [String: Int]) throws -> [MapPartnership]? {
    let fields = PartnershipField.all
    let columns = fields.flatMap { field in
      let column = field == .partnershipName ? "partnership_name" : field.name
      return [column, field.name + "_status"]
    }
    let table = "partnerships.csv"
    guard
      let rows = try ReleaseRows.read(
        table, in: directory, ["partnership_id", "listed_members"] + columns)
    else { return nil }
    let areas = try areas(in: directory, places)
    let evidence = try evidence(in: directory)
    return rows.map { row in
      let statements = fields.enumerated().compactMap { index, field -> Statement? in
        let cell = row[2 + 2 * index]
        guard !cell.isEmpty, field != .partnershipName else { return nil }
        let values = field.holdsSeveral ? ReleaseRows.parts(cell) : [cell]
        return Statement(field: field, values: values, status: row[3 + 2 * index])
      }
      return MapPartnership(
        id: row[0], name: Findable.line(row[2]), statements: statements,
        areas: areas[row[0]] ?? [], evidence: evidence[row[0]] ?? [], listedMembers: Int(row[1]))
    }
  }

  /// Where each works today.
  private static func areas(
    in directory: String, _ places: [String: Int]
  ) throws -> [String: [Area]] {
    let columns = ["partnership_id", "new_la_code", "extent", "is_current"]
    var whole: [String: [Int: Bool]] = [:]
    for row in try ReleaseRows.read("partnership_areas.csv", in: directory, columns) ?? [] {
      guard row[3] == "true", let place = places[row[1]] else { continue }
      let isWhole = whole[row[0]]?[place] ?? false
      whole[row[0], default: [:]][place] = isWhole || row[2] == "whole"
    }
    return whole.mapValues { areas in
      areas.sorted { $0.key < $1.key }.map { Area(place: $0.key, isWhole: $0.value) }
    }
  }

  /// What each one's standing statements rest on, in the order of the statements.
  private static func evidence(in directory: String) throws -> [String: [Evidence]] {
    let columns = ["evidence_id", "evidence_title", "publisher", "url", "published_on"]
    var known: [String: Evidence] = [:]
    for row in try ReleaseRows.read("partnership_evidence.csv", in: directory, columns) ?? [] {
      known[row[0]] = Evidence(
        title: row[1], publisher: row[2], address: MapAbout.link(row[3]), date: row[4])
    }
    var found: [String: [Evidence]] = [:]
    let stated = ["partnership_id", "evidence_id", "stands"]
    for row in try ReleaseRows.read("partnership_statements.csv", in: directory, stated) ?? [] {
      guard row[2] == "true", let one = known[row[1]], found[row[0]]?.contains(one) != true else {
        continue
      }
      found[row[0], default: []].append(one)
    }
    return found
  }
}
