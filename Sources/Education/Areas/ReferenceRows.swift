import Tabular

// How the rows of the reference tables become values: one initialiser a table.

extension LocalAuthority {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      onsCode: try row.value("new_la_code") { ONSCode($0) },
      code: try row.value("old_la_code") { LACode($0) },
      name: try row.text("la_name"),
      giasName: try row.text("gias_name"),
      regionCode: try row.value("region_code") { ONSCode($0) },
      devolvedAreaCode: try row.optional("devolved_area_code") { ONSCode($0) },
      boundaryCode: try row.value("boundary_code") { ONSCode($0) },
      operationalFrom: try row.value("operational_from") { CalendarDate(iso: $0) },
      longitude: try row.value("longitude") { Double($0) },
      latitude: try row.value("latitude") { Double($0) },
      easting: try row.value("easting", wholeNumber),
      northing: try row.value("northing", wholeNumber))
  }
}

extension HistoricAuthority {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      code: try row.value("old_la_code") { LACode($0) },
      name: try row.text("la_name"),
      giasName: try row.text("gias_name"),
      onsCode: try row.optional("new_la_code") { ONSCode($0) },
      replacedOn: try row.value("replaced_on") { CalendarDate(iso: $0) },
      successors: try row.list("successor_old_la_codes") { LACode($0) },
      note: try row.text("note"))
  }
}

extension ONSCodeChange {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      code: try row.value("superseded_la_code") { ONSCode($0) },
      name: try row.text("la_name"),
      validFrom: try row.value("valid_from") { CalendarDate(iso: $0) },
      validTo: try row.value("valid_to") { CalendarDate(iso: $0) },
      replacedBy: try row.list("new_la_codes") { ONSCode($0) })
  }
}

extension Region {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      code: try row.value("region_code") { ONSCode($0) }, name: try row.text("region_name"))
  }
}

extension DevolvedArea {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      code: try row.value("devolved_area_code") { ONSCode($0) },
      name: try row.text("devolved_area_name"),
      introducedOn: try row.optional("introduced_on") { CalendarDate(iso: $0) },
      endedOn: try row.optional("ended_on") { CalendarDate(iso: $0) })
  }
}

extension District {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      code: try row.value("lad_code") { ONSCode($0) },
      name: try row.text("lad_name"),
      authorityCode: try row.value("old_la_code") { LACode($0) },
      authorityONSCode: try row.value("new_la_code") { ONSCode($0) },
      regionCode: try row.value("region_code") { ONSCode($0) },
      devolvedAreaCode: try row.optional("devolved_area_code") { ONSCode($0) },
      firstYear: try row.value("first_year", wholeNumber),
      lastYear: try row.value("last_year", wholeNumber))
  }
}

extension FormerDistrict {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      name: try row.text("district_name"),
      replacedOn: try row.value("replaced_on") { CalendarDate(iso: $0) },
      authorityCode: try row.value("old_la_code") { LACode($0) })
  }
}

extension StatisticalNeighbour {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      authority: try row.value("old_la_code") { LACode($0) },
      rank: try row.value("rank", wholeNumber),
      neighbour: try row.value("neighbour_old_la_code") { LACode($0) },
      closeness: try row.value("closeness") { Closeness(rawValue: $0) })
  }
}

extension OtherName {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      try row.text("name"), try row.value("kind") { Kind(rawValue: $0) },
      codes: try row.list("old_la_codes") { LACode($0) })
  }
}

extension OtherArea {
  init(_ row: borrowing ReferenceRow) throws {
    self.init(
      code: try row.value("old_la_code") { LACode($0) },
      giasName: try row.text("gias_name"),
      area: try row.value("area") { SchoolArea(outsideEngland: $0) })
  }
}

extension SchoolArea {
  /// The area outside England that a word stands for.
  init?(outsideEngland word: String) {
    let areas: [SchoolArea] = [.wales, .offshore, .overseas, .service, .none]
    guard let area = areas.first(where: { $0.word == word }) else { return nil }
    self = area
  }
}
