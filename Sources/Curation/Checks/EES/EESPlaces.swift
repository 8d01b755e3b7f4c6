import Education

/// The codes and names of places that go together, as their publishers pair them.
struct EESPlaces: Sendable {
  /// A code and its name.
  struct Pair: Hashable, Sendable {
    let code: String
    let name: String
  }

  /// Both codes of an authority and its name.
  struct Triple: Hashable, Sendable {
    let old: String
    let new: String
    let name: String
  }

  private let regions: Set<Pair>
  private let authorities: Set<Triple>

  /// The places of a release's table of authorities.
  init(_ table: EESCells) {
    let columns = table.columns(
      ["region_code", "region_name", "old_la_code", "new_la_code", "la_name"])
    var regions: Set<Pair> = []
    var authorities: Set<Triple> = []
    if columns.count == 5 {
      for row in 0..<table.count {
        regions.insert(Pair(code: columns[0][row], name: columns[1][row]))
        authorities.insert(
          Triple(old: columns[2][row], new: columns[3][row], name: columns[4][row]))
      }
    }
    self.regions = regions
    self.authorities = authorities
  }

  /// The places of a pipeline's reference tables, authorities of the past among them.
  init(_ register: AuthorityRegister) {
    regions = Set(register.regions.map { Pair(code: $0.code.value, name: $0.name) })
    let present = register.authorities.map {
      Triple(old: $0.code.description, new: $0.onsCode.value, name: $0.name)
    }
    let past = register.historic.map {
      Triple(old: $0.code.description, new: $0.onsCode?.value ?? "x", name: $0.name)
    }
    let recoded = register.codeChanges.flatMap { change in
      register.authorities
        .filter { change.replacedBy.contains($0.onsCode) && $0.name == change.name }
        .map { Triple(old: $0.code.description, new: change.code.value, name: change.name) }
    }
    authorities = Set(present + past + recoded)
  }

  /// Whether a country's code and name go together.
  func holdsCountry(_ code: String, _ name: String) -> Bool {
    Self.countries[code] == name || isElsewhere(code, name)
      || code == "z" && name == "England, Wales and Northern Ireland"
  }

  /// Whether a region's code and name go together.
  func holdsRegion(_ code: String, _ name: String) -> Bool {
    regions.contains(Pair(code: code, name: name)) || isElsewhere(code, name)
  }

  /// Whether an authority's codes and name go together.
  func holdsAuthority(old: String, new: String, name: String) -> Bool {
    authorities.contains(Triple(old: old, new: new, name: name))
      || old == "z" && isElsewhere(new, name)
  }

  /// Whether a row is of no place in England that has a code.
  private func isElsewhere(_ code: String, _ name: String) -> Bool {
    code == "z" && Self.elsewhere.contains(name)
  }

  private static let countries = [
    "E92000001": "England", "N92000002": "Northern Ireland", "S92000003": "Scotland",
    "W92000004": "Wales", "K02000001": "United Kingdom", "K03000001": "Great Britain",
    "K04000001": "England and Wales",
  ]

  private static let elsewhere: Set<String> = [
    "Not applicable", "Unknown", "Outside of England", "Outside of the United Kingdom",
    "Outside of England and unknown", "Outside of the United Kingdom and unknown",
  ]
}
