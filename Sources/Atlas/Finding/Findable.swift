import Tabular

/// All that a release has by which an authority can be found, beside its own name and codes.
struct Findable: Hashable, Sendable {
  /// Open schools, in the order of their names.
  private(set) var schools: [FindableSchool] = []
  /// Trusts with a school, in the order of their names.
  private(set) var trusts: [FindableTrust] = []
  /// Authorities of the past, as the release lists them.
  private(set) var former: [FormerAuthority] = []
  /// Postcode districts, in the order of their names.
  private(set) var districts: [PostcodeDistrict] = []
  /// Codes that authorities of today had before, with the authority's place in the release's list.
  private(set) var superseded: [String: Int] = [:]

  /// Reads a release's registers; one that is not there leaves its part empty.
  ///
  /// - Parameters:
  ///   - directory: The release's directory.
  ///   - places: The place in the release's list of each authority, by its ONS code.
  /// - Throws: `FileFailure`, or an error of the table readers, which names the file at fault.
  init(reading directory: String, places: [String: Int]) throws {
    try readSchools(directory, places)
    try readTrusts(directory, places)
    try readSuperseded(directory, places)
    former = try FormerAuthorities(reading: directory, places: places).all
  }

  /// A reader of a table of the release; nil where there is none.
  static func reader(_ file: String, in directory: String) throws -> DelimitedReader? {
    let path = "\(directory)/\(file)"
    return Files.exists(path) ? try DelimitedReader(path: path, name: file) : nil
  }

  /// A name on one line, so that lists of names can be lines.
  static func line(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }

  /// Reads the open schools and the districts of their postcodes.
  private mutating func readSchools(_ directory: String, _ places: [String: Int]) throws {
    guard var reader = try Self.reader("schools.csv", in: directory) else { return }
    let columns = try ["urn", "school_name", "new_la_code", "status"].map {
      try reader.header.require($0)
    }
    let postcode = reader.header.index(of: "postcode")
    var counts: [String: [Int: Int]] = [:]
    while try reader.next() {
      guard reader.text(columns[3]).hasPrefix("open"), let urn = reader.integer(columns[0]),
        let place = places[reader.text(columns[2])]
      else { continue }
      schools.append(
        FindableSchool(name: Self.line(reader.text(columns[1])), urn: urn, place: place))
      if let district = postcode.flatMap({ PostcodeDistrict.name(of: reader.text($0)) }) {
        counts[district, default: [:]][place, default: 0] += 1
      }
    }
    schools.sort()
    districts = counts.sorted { $0.key < $1.key }.map { name, counts in
      PostcodeDistrict(name: name, places: Self.most(counts).map(\.key))
    }
  }

  /// Reads the trusts that have a school under an authority of the map.
  private mutating func readTrusts(_ directory: String, _ places: [String: Int]) throws {
    guard var names = try Self.reader("trusts.csv", in: directory),
      var areas = try Self.reader("trust_areas.csv", in: directory)
    else { return }
    let area = try ["trust_uid", "new_la_code", "school_count"].map {
      try areas.header.require($0)
    }
    var counts: [String: [Int: Int]] = [:]
    while try areas.next() {
      guard let place = places[areas.text(area[1])], let count = areas.integer(area[2]) else {
        continue
      }
      counts[areas.text(area[0]), default: [:]][place] = count
    }
    let reach = try footprints(directory)
    let columns = try ["trust_uid", "trust_id", "trust_name", "trust_type"].map {
      try names.header.require($0)
    }
    while try names.next() {
      let uid = names.text(columns[0])
      guard let mine = counts.removeValue(forKey: uid) else { continue }
      trusts.append(
        FindableTrust(
          name: Self.line(names.text(columns[2])), id: names.text(columns[1]),
          footprint: reach[uid] ?? "", kind: names.text(columns[3]),
          areas: Self.most(mine).map { FindableTrust.Area(place: $0.key, schoolCount: $0.value) }))
    }
    trusts.sort()
  }

  /// Reads how far each trust reaches.
  private func footprints(_ directory: String) throws -> [String: String] {
    guard var reader = try Self.reader("trust_footprints.csv", in: directory) else { return [:] }
    let uid = try reader.header.require("trust_uid")
    let footprint = try reader.header.require("trust_footprint")
    var found: [String: String] = [:]
    while try reader.next() { found[reader.text(uid)] = reader.text(footprint) }
    return found
  }

  /// Reads the codes that boundaries still have of authorities whose code has changed since.
  private mutating func readSuperseded(_ directory: String, _ places: [String: Int]) throws {
    guard var reader = try Self.reader("local_authorities.csv", in: directory),
      let old = reader.header.index(of: "boundary_code")
    else { return }
    let new = try reader.header.require("new_la_code")
    while try reader.next() {
      let code = reader.text(old)
      // A combined authority's code stands for several, and for none of them alone.
      guard
        code.hasPrefix("E06") || code.hasPrefix("E08") || code.hasPrefix("E09")
          || code.hasPrefix("E10"), places[code] == nil, let place = places[reader.text(new)]
      else { continue }
      superseded[code] = place
    }
  }

  /// Counts by place, the most first and the first of equals.
  private static func most(_ counts: [Int: Int]) -> [(key: Int, value: Int)] {
    counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
  }
}
