import JSONText
import Tabular
import Transfer

/// The day that a snapshot is of, and what says so.
struct SnapshotDay: Hashable, Sendable {
  /// The day.
  let date: CalendarDate
  /// What says so, as in `of 2024-06-17, as its address says`.
  let reason: String
  /// Whether the source states it; what only the server or the clock says is no reason to take the
  /// same bytes for a newer version.
  let isStated: Bool

  /// The day that an address, a declaration or the thing itself states, in that order; where none
  /// does, the day on which it was fetched.
  ///
  /// - Parameters:
  ///   - addressed: The day in a dated address.
  ///   - source: Its declaration may state a day.
  ///   - body: The bytes of a document of GOV.UK's Content API, which states when it was updated.
  ///   - found: The day that discovery found beside the link.
  ///   - received: The server may state when the file was last modified.
  ///   - today: The day of the visit.
  init(
    addressed: CalendarDate?, source: SourceDefinition, body: [UInt8]?, found: CalendarDate?,
    received: Received, today: CalendarDate
  ) {
    if let addressed {
      self.init(addressed, "as its address says")
    } else if let stated = source.statedDate {
      self.init(stated, "as its declaration says")
    } else if let updated = body.flatMap(Self.updated) {
      self.init(updated, "as its document says")
    } else if let found {
      self.init(found, "as its link says")
    } else if let modified = received.lastModified,
      let date = CalendarDate(year: modified.year, month: modified.month, day: modified.day),
      date <= today
    {
      self.init(date, "as the server says", isStated: false)
    } else {
      self.init(today, "the day of fetching, as nothing states another", isStated: false)
    }
  }

  private init(_ date: CalendarDate, _ reason: String, isStated: Bool = true) {
    self.date = date
    self.reason = reason
    self.isStated = isStated
  }

  /// The day on which a document of GOV.UK's Content API was last updated for the public.
  private static func updated(_ body: [UInt8]) -> CalendarDate? {
    guard let document = try? JSONParser(dialect: .json).parse(body) else { return nil }
    let text = document["public_updated_at"]?.string ?? document["updated_at"]?.string
    return text.flatMap { CalendarDate(iso: String($0.prefix(10))) }
  }
}
