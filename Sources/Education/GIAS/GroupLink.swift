public import Tabular

/// A row of GIAS's list of establishments in groups.
public struct GroupLink: Hashable, Sendable {
  /// The establishment.
  public let urn: URN
  /// The group, as far as the row tells of it.
  public let group: Trust
  /// The day it joined, where known.
  public let joined: CalendarDate?
  /// The authority's code as the row has it.
  public let laCode: String
  /// The authority's name as the row has it.
  public let laName: String
  /// The data record in the source, counted from 1.
  public let record: Int
}

extension GIAS {
  /// Reads a staged table of group links.
  ///
  /// - Throws: where the table cannot be read, or is not one of group links.
  public static func groupLinks(_ reader: inout DelimitedReader) throws -> Reading<GroupLink> {
    let header = reader.header
    let record = try header.require("record")
    let urn = try header.require("urn")
    let uid = try header.require("group_uid")
    let id = try header.require("group_id")
    let name = try header.require("group_name")
    let type = try header.require("group_type")
    let status = try header.require("group_status")
    let joined = try header.require("joined_date")
    let laCode = try header.require("la_code")
    let laName = try header.require("la_name")
    var reading = Reading<GroupLink>()
    while try reader.next() {
      let place = RowPlace(
        file: reader.file, record: reader.integer(record) ?? reader.recordNumber)
      guard let urn = reader.integer(urn).flatMap({ URN($0) }),
        let uid = reader.integer(uid).flatMap({ GroupUID($0) })
      else {
        reading.issues.add(
          place.issue(
            "unusable-urn", .error, field: "urn", text: reader.text(urn),
            "or its group's number is none that GIAS issues; the record was left out"))
        continue
      }
      let group = Trust(
        uid: uid, groupID: reader.text(id), name: reader.text(name),
        kind: Trust.Kind(rawValue: reader.text(type)),
        status: Trust.Status(rawValue: reader.text(status)), record: 0)
      reading.values.append(
        GroupLink(
          urn: urn, group: group, joined: reader.date(joined), laCode: reader.text(laCode),
          laName: reader.text(laName), record: place.record))
    }
    reading.issues.add(reader.issues)
    return reading
  }
}
