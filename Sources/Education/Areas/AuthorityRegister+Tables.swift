import Tabular

extension AuthorityRegister {
  /// Reads the tables of reference facts that a pipeline keeps in a directory.
  ///
  /// `local_authorities.csv` and `regions.csv` must be there; the other tables may be missing. The
  /// tables are ours, so a cell that cannot be read is a mistake and not bad data.
  ///
  /// - Throws: `ReferenceMistake` where a table or a cell is wrong; `FileFailure` and
  ///   `DelimitedFailure` where a file cannot be read.
  public init(directory: String) throws {
    var tables = AuthorityTables(
      authorities: try ReferenceTable.read(directory, "local_authorities", LocalAuthority.init))
    tables.regions = try ReferenceTable.read(directory, "regions", Region.init)
    func optional<Row>(
      _ name: String, _ row: (borrowing ReferenceRow) throws -> Row
    ) throws -> [Row] {
      guard Files.exists("\(directory)/\(name).csv") else { return [] }
      return try ReferenceTable.read(directory, name, row)
    }
    tables.historic = try optional("historic_local_authorities", HistoricAuthority.init)
    tables.codeChanges = try optional("la_code_changes", ONSCodeChange.init)
    tables.devolvedAreas = try optional("devolved_areas", DevolvedArea.init)
    tables.districts = try optional("districts", District.init)
    tables.otherAreas = try optional("other_areas", OtherArea.init)
    tables.otherNames = try optional("other_names", OtherName.init)
    tables.formerDistricts = try optional("former_districts", FormerDistrict.init)
    tables.cities = try optional("cities") { row in
      try row.value("lad_code") { ONSCode($0) }
    }
    tables.neighbours = try optional("statistical_neighbours", StatisticalNeighbour.init)
    self.init(tables)
    try check(directory)
  }

  /// Refuses tables that name what another table does not have.
  private func check(_ directory: String) throws {
    func require(_ holds: Bool, _ table: String, _ message: String) throws {
      if !holds { throw ReferenceMistake(file: "\(directory)/\(table).csv", message) }
    }
    for authority in authorities {
      try require(
        region(authority.regionCode) != nil, "local_authorities",
        "\(authority.name) lies in \(authority.regionCode), which regions.csv does not have")
    }
    for past in historic {
      for code in past.successors {
        try require(
          authority(code: code) != nil || historic(code: code) != nil,
          "historic_local_authorities",
          "\(past.name) was followed by \(code), which no table of authorities has")
      }
    }
    func requireKnown(_ code: LACode, _ table: String, _ name: String) throws {
      try require(
        authority(code: code) != nil || historic(code: code) != nil, table,
        "\(name) has the code \(code), which no table of authorities has")
    }
    for other in otherNames {
      for code in other.codes { try requireKnown(code, "other_names", other.name) }
    }
    for district in formerDistricts {
      try requireKnown(district.authorityCode, "former_districts", district.name)
    }
    for pair in neighbours {
      try requireKnown(pair.authority, "statistical_neighbours", "rank \(pair.rank)")
      try requireKnown(pair.neighbour, "statistical_neighbours", "rank \(pair.rank)")
    }
    let known = Set(authorities.map(\.onsCode))
    for change in codeChanges {
      try require(
        change.replacedBy.allSatisfy(known.contains), "la_code_changes",
        "\(change.code) was replaced by a code that local_authorities.csv does not have")
    }
    let numbers = authorities.map(\.code) + historic.map(\.code) + otherAreas.map(\.code)
    try require(
      Set(numbers).count == numbers.count, "local_authorities",
      "a three-digit code stands twice among today's, historic and other areas")
  }
}
