public import JSONText
public import Tabular

/// One fetched version of a source's bytes, and what is known of how it came.
public struct Snapshot: Hashable, Sendable {
  /// The source's name.
  public let source: String
  /// The day that the source states for it.
  public let date: CalendarDate
  /// The hash of its bytes, in hexadecimal.
  public let sha256: String
  /// How many bytes it has.
  public let byteCount: Int
  /// The name of the file with its bytes, in the source's folder; shared by snapshots of like bytes.
  public let file: String
  /// The name it had where it came from.
  public let original: String
  /// From where it came: an address, or `import` for a file that was imported by hand.
  public let origin: String
  /// When it came, as an ISO 8601 instant; receipts are the only place for such times.
  public let fetchedAt: String

  /// The name of its receipt.
  public var receiptName: String { "\(date)-\(sha256.prefix(12)).receipt.json" }

  /// The receipt's text.
  public var receipt: JSONValue {
    [
      "source": .string(source), "date": .string(date.description), "sha256": .string(sha256),
      "bytes": .integer(byteCount), "file": .string(file), "original": .string(original),
      "origin": .string(origin), "fetched_at": .string(fetchedAt),
    ]
  }
}

extension Snapshot {
  /// Reads a receipt.
  ///
  /// - Throws: `ConfigurationError` where it is not one.
  init(receipt bytes: [UInt8], file name: String) throws {
    let object = try ConfigurationObject(json5: bytes, file: name, what: "receipt")
    source = try object.string("source")
    guard let date = CalendarDate(iso: try object.string("date")) else {
      throw object.error("\"date\" in a receipt must be a day as yyyy-mm-dd", at: "date")
    }
    self.date = date
    sha256 = try object.string("sha256")
    byteCount = try object.integer("bytes")
    file = try object.string("file")
    original = try object.string("original")
    origin = try object.string("origin")
    fetchedAt = try object.string("fetched_at")
    try object.finish()
    guard !file.contains("/"), !file.isEmpty else {
      throw object.error("\"file\" in a receipt is a name in the same folder", at: "file")
    }
  }
}
