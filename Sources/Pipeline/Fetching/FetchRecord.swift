import JSONText
import Tabular
import Transfer

/// What the last visits to a source on the network found: a receipt that stands beside those of its
/// snapshots, as `fetched.json`.
///
/// It lets an unchanged file cost no more than a 304, and says since when a source has failed, so
/// that a release can say for which of its sources an older snapshot stands in.
struct FetchRecord: Hashable, Sendable {
  /// What was had at the last visit that came off.
  struct Success: Hashable, Sendable {
    /// The address that was asked for, as it is declared or was discovered.
    var address: String
    /// Where it was asked for instead; nil where it was the live source.
    var mirror: String?
    /// What tells this version of the file from another.
    var validators: Validators
    /// The hash of the file.
    var sha256: String
    /// The day of the snapshot that it is.
    var date: CalendarDate
    /// The day of the visit.
    var checkedOn: CalendarDate
  }

  /// What became of the visits since.
  struct Failure: Hashable, Sendable {
    /// The day of the first.
    var since: CalendarDate
    /// The day of the last.
    var last: CalendarDate
    /// What was said of the last.
    var reason: String
  }

  /// What was had at the last visit that came off; nil where none has.
  var success: Success?
  /// What became of the visits since; nil where none failed.
  var failure: Failure?
  /// Whether the declaration has caught its contract's minimum once in what the live source gave.
  var isProven = false

  /// For how many days the source has not been had, by the last visit that failed; nil where none
  /// failed since the last that came off, or none ever came off.
  var age: Int? {
    guard let failure, let success else { return nil }
    return failure.last.dayNumber - success.checkedOn.dayNumber
  }

  /// The record after a visit on a day that came off.
  mutating func succeed(_ success: Success) {
    self.success = success
    failure = nil
  }

  /// The record after a visit on a day that failed.
  mutating func fail(on day: CalendarDate, _ reason: String) {
    failure = Failure(since: failure?.since ?? day, last: day, reason: reason)
  }
}

extension FetchRecord {
  /// The file's name in the folder of the source's snapshots.
  static let file = "fetched.json"

  /// The record's text.
  var json: JSONValue {
    let success: JSONValue =
      success.map { success in
        [
          "address": .string(success.address), "mirror": .optional(success.mirror),
          "etag": .optional(success.validators.etag),
          "last_modified": .optional(success.validators.lastModified),
          "validated_at": .optional(success.validators.address?.description),
          "sha256": .string(success.sha256), "date": .string(success.date.description),
          "checked_on": .string(success.checkedOn.description),
        ]
      } ?? .null
    let failure: JSONValue =
      failure.map { failure in
        [
          "since": .string(failure.since.description), "last": .string(failure.last.description),
          "reason": .string(failure.reason),
        ]
      } ?? .null
    return ["success": success, "failure": failure, "proven": .bool(isProven)]
  }

  /// Reads a record.
  ///
  /// - Throws: `ConfigurationError` where the text is none.
  init(_ bytes: [UInt8], file: String) throws {
    let object = try ConfigurationObject(json5: bytes, file: file, what: "record of fetching")
    func nested(_ key: String) throws -> ConfigurationObject? {
      if case .null = try object.requiredNode(key).content { return nil }
      return try object.object(key)
    }
    func text(_ key: String, _ object: ConfigurationObject) throws -> String? {
      if case .null = try object.requiredNode(key).content { return nil }
      return try object.string(key)
    }
    func day(_ key: String, _ object: ConfigurationObject) throws -> CalendarDate {
      guard let day = CalendarDate(iso: try object.string(key)) else {
        throw object.error("\"\(key)\" must be a day as yyyy-mm-dd", at: key)
      }
      return day
    }
    success = try nested("success").map { success in
      Success(
        address: try success.string("address"), mirror: try text("mirror", success),
        validators: Validators(
          etag: try text("etag", success), lastModified: try text("last_modified", success),
          address: try text("validated_at", success).flatMap(WebAddress.init)),
        sha256: try success.string("sha256"), date: try day("date", success),
        checkedOn: try day("checked_on", success))
    }
    failure = try nested("failure").map { failure in
      Failure(
        since: try day("since", failure), last: try day("last", failure),
        reason: try failure.string("reason"))
    }
    isProven = try object.boolean("proven", default: false)
    try object.finish()
  }
}
