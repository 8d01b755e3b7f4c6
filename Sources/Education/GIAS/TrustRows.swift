public import Tabular

extension GIAS {
  /// Reads a staged table of groups.
  ///
  /// - Throws: where the table cannot be read, or is not one of groups.
  public static func trusts(_ reader: inout DelimitedReader) throws -> Reading<Trust> {
    let header = reader.header
    let record = try header.require("record")
    let uid = try header.require("group_uid")
    let id = try header.require("group_id")
    let name = try header.require("group_name")
    let company = try header.require("companies_house_number")
    let type = try header.require("group_type")
    let status = try header.require("group_status")
    let opened = try header.require("open_date")
    let incorporated = try header.require("incorporated_on")
    let closed = try header.require("closed_date")
    let town = try header.require("town")
    let postcode = try header.require("postcode")
    let ukprn = try header.require("ukprn")
    var reading = Reading<Trust>()
    while try reader.next() {
      let place = RowPlace(
        file: reader.file, record: reader.integer(record) ?? reader.recordNumber)
      guard let uid = reader.integer(uid).flatMap({ GroupUID($0) }) else {
        reading.issues.add(
          place.issue(
            "unusable-group-uid", .error, field: "group_uid", text: reader.text(uid),
            "is no number of a group; the record was left out"))
        continue
      }
      reading.values.append(
        Trust(
          uid: uid, groupID: reader.text(id), name: reader.text(name),
          kind: Trust.Kind(rawValue: reader.text(type)),
          status: Trust.Status(rawValue: reader.text(status)),
          openDate: reader.date(incorporated) ?? reader.date(opened),
          closedDate: reader.date(closed), companiesHouseNumber: reader.text(company),
          ukprn: reader.text(ukprn), town: reader.text(town), postcode: reader.text(postcode),
          record: place.record))
    }
    reading.issues.add(reader.issues)
    return reading
  }
}
