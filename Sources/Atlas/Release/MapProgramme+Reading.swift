extension MapProgramme {
  /// Reads a release's programmes, hubs and combined authorities, in its order.
  static func all(in directory: String, places: [String: Int]) throws -> [MapProgramme] {
    let columns = ["programme", "kind", "title", "definition", "source", "as_at"]
    let rows = try ReleaseRows.read("programmes.csv", in: directory, columns) ?? []
    let hubs = try ReleaseRows.read("hubs.csv", in: directory, ["programme", "hub_id", "hub_name"])
    var names: [String: [String: String]] = [:]
    for row in hubs ?? [] { names[row[0], default: [:]][row[1]] = Findable.line(row[2]) }
    var standings: [String: [Standing]] = [:]
    let none = Array(repeating: Standing(), count: places.count)
    let covers = ["programme", "new_la_code", "coverage", "names"]
    for row in try ReleaseRows.read("la_programmes.csv", in: directory, covers) ?? [] {
      guard let place = places[row[1]] else { continue }
      standings[row[0], default: none][place].coverage =
        Coverage(rawValue: row[2]) ?? .notResearched
      standings[row[0], default: none][place].ids = ReleaseRows.parts(row[3]).map(Findable.line)
      standings[row[0], default: none][place].names = ReleaseRows.parts(row[3]).map {
        names[row[0]]?[$0] ?? Findable.line($0)
      }
    }
    let parts = ["programme", "new_la_code", "coverage", "district_names"]
    for table in ["programme_areas.csv", "hub_areas.csv"] {
      for row in try ReleaseRows.read(table, in: directory, parts) ?? [] {
        guard row[2] == "part", let place = places[row[1]] else { continue }
        for district in ReleaseRows.parts(row[3])
        where standings[row[0]]?[place].districts.contains(district) == false {
          standings[row[0]]?[place].districts.append(Findable.line(district))
        }
      }
    }
    return rows.map { row in
      MapProgramme(
        key: row[0], kind: Kind(rawValue: row[1]) ?? .programme, title: Findable.line(row[2]),
        definition: row[3], source: row[4], asAt: row[5], standings: standings[row[0]] ?? none)
    }
  }
}
