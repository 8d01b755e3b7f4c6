public import Tabular

extension GIAS {
  /// Reads a staged table of establishments.
  ///
  /// - Parameters:
  ///   - reader: the staged table, at its start.
  ///   - authorities: places each establishment's authority.
  /// - Returns: the establishments, and what was wrong with their rows.
  /// - Throws: where the table cannot be read, or is not one of establishments.
  public static func schools(
    _ reader: inout DelimitedReader, authorities: AuthorityRegister
  ) throws -> Reading<School> {
    let rows = try SchoolRows(reader.header, authorities: authorities)
    var reading = Reading<School>()
    while try reader.next() {
      if let school = rows.school(in: reader, issues: &reading.issues) {
        reading.values.append(school)
      }
    }
    reading.issues.add(reader.issues)
    return reading
  }
}

/// Where a staged table of establishments has its columns, and how a row becomes a school.
struct SchoolRows {
  private let record, urn, name, laCode, laName, number, typeCode, typeName, status: Int
  private let opened, closed, phase, pupils, trustUID, trustName, ukprn: Int
  private let street, locality, address3, town, county, postcode, easting, northing: Int
  private let authorities: AuthorityRegister

  init(_ header: Header, authorities: AuthorityRegister) throws {
    record = try header.require("record")
    urn = try header.require("urn")
    name = try header.require("school_name")
    laCode = try header.require("la_code")
    laName = try header.require("la_name")
    number = try header.require("establishment_number")
    typeCode = try header.require("type_code")
    typeName = try header.require("type_name")
    status = try header.require("status")
    opened = try header.require("open_date")
    closed = try header.require("close_date")
    phase = try header.require("phase")
    pupils = try header.require("pupil_count")
    trustUID = try header.require("trust_uid")
    trustName = try header.require("trust_name")
    ukprn = try header.require("ukprn")
    street = try header.require("street")
    locality = try header.require("locality")
    address3 = try header.require("address3")
    town = try header.require("town")
    county = try header.require("county_name")
    postcode = try header.require("postcode")
    easting = try header.require("easting")
    northing = try header.require("northing")
    self.authorities = authorities
  }

  /// The establishment in the current row, or nil where its number is none that GIAS issues.
  func school(in row: borrowing DelimitedReader, issues: inout IssueLog) -> School? {
    let place = RowPlace(file: row.file, record: row.integer(record) ?? row.recordNumber)
    guard let urn = row.integer(urn).flatMap({ URN($0) }) else {
      issues.add(
        place.issue(
          "unusable-urn", .error, field: "urn", text: row.text(urn),
          "is no URN that GIAS issues; the record was left out"))
      return nil
    }
    let laCode = LACode(row.text(laCode))
    let laName = row.text(laName)
    let area = authorities.area(code: laCode, giasName: laName)
    if area == .unknown {
      issues.add(
        place.issue(
          "unknown-authority", field: "la_name", text: laName,
          "is no local authority that the reference tables know, and its code is none either; the"
            + " record was kept and counts in no area"))
    }
    let number = row.integer(number)
    let grid = gridPlace(row, place, issues: &issues)
    let type = type(row, place, issues: &issues)
    let typeName = row.text(typeName)
    return School(
      urn: urn, name: row.text(name),
      laestab: number.flatMap { number in
        laCode.flatMap { LAEstab(authority: $0, number: number) }
      },
      giasLACode: laCode, giasLAName: laName, area: area, type: type,
      typeName: typeName.isEmpty ? type?.name ?? "" : typeName,
      status: SchoolStatus(rawValue: row.text(status)), openDate: row.date(opened),
      closeDate: row.date(closed), phase: Phase(rawValue: row.text(phase)),
      pupilCount: row.integer(pupils), trustUID: row.integer(trustUID).flatMap { GroupUID($0) },
      trustName: row.text(trustName), ukprn: row.text(ukprn), street: row.text(street),
      locality: row.text(locality), address3: row.text(address3), town: row.text(town),
      countyName: row.text(county), postcode: row.text(postcode), easting: grid?.easting,
      northing: grid?.northing, record: place.record)
  }

  private func type(
    _ row: borrowing DelimitedReader, _ place: RowPlace, issues: inout IssueLog
  ) -> EstablishmentType? {
    let name = row.text(typeName)
    let code = row.text(typeCode)
    let byCode = EstablishmentType.coded(code)
    if name.isEmpty, byCode == nil {
      issues.add(
        place.issue(
          "no-type", .note, field: "type_name",
          "is empty, and so is the code; the record was kept and does not count as state-funded"))
    }
    guard let byName = EstablishmentType.named(name) else { return byCode }
    if let byCode, byCode != byName {
      issues.add(
        place.issue(
          "type-disagreement", field: "type_code", text: code,
          "is the code of \(byCode.name), but the name is \(byName.name); the name was taken"))
    }
    return byName
  }

  private func gridPlace(
    _ row: borrowing DelimitedReader, _ place: RowPlace, issues: inout IssueLog
  ) -> (easting: Int, northing: Int)? {
    guard let easting = row.integer(easting), let northing = row.integer(northing) else {
      return nil
    }
    guard easting > 0, northing > 0 else {
      issues.add(
        place.issue(
          "zero-coordinates", .note, field: "easting", text: "0",
          "stands for an unknown place; the record was kept without coordinates"))
      return nil
    }
    return (easting, northing)
  }
}
