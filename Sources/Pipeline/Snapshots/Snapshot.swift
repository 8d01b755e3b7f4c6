public import JSONText
public import Tabular

/// One fetched version of a source's bytes, and what is known of how it came.
public struct Snapshot: Hashable, Sendable {
  /// The source's name.
  public let source: String
  /// The day that the source states for it.
  public let date: CalendarDate
  /// Which version of the day's file it is, counted from 1 in the order in which they came.
  ///
  /// The last is in use; no clock decides it.
  public let revision: Int
  /// The hash of its bytes, in hexadecimal.
  public let sha256: String
  /// How many bytes it has.
  public let byteCount: Int
  /// The name of the file with its bytes, in the source's folder; shared by snapshots of like bytes.
  public let file: String
  /// The name it had where it came from.
  public let original: String
  /// From where it came: an address, `import` for a file that was imported by hand, or `mirror` with
  /// the mirror's address and the one that it stands for.
  public let origin: String
  /// The encoding of characters that the server stated; nil where it stated none.
  public let charset: String?
  /// When it came, as an ISO 8601 instant; receipts are the only place for such times.
  public let fetchedAt: String
  /// Whether its bytes are stored; where a pipeline keeps them for a time only, its receipt stays.
  public var isKept = true

  /// The name of its receipt.
  public var receiptName: String {
    "\(date)-\(sha256.prefix(12))\(revision > 1 ? ".\(revision)" : "").receipt.json"
  }

  /// Whether it came from a mirror and not from the live source.
  var isOfMirror: Bool { origin.hasPrefix("mirror ") }

  /// The receipt's text.
  public var receipt: JSONValue {
    let stated = charset.map { [("charset", JSONValue.string($0))] } ?? []
    return .object(
      pairs: [
        ("source", .string(source)), ("date", .string(date.description)),
        ("revision", .integer(revision)), ("sha256", .string(sha256)),
        ("bytes", .integer(byteCount)), ("file", .string(file)),
        ("original", .string(original)), ("origin", .string(origin)),
      ] + stated + [("fetched_at", .string(fetchedAt))]
        + (isKept ? [] : [("bytes_kept", .bool(false))]))
  }
}

extension Snapshot {
  /// Reads a receipt of a source.
  ///
  /// - Throws: `ConfigurationError` where it is not one.
  init(receipt bytes: [UInt8], of folder: String, file name: String) throws {
    let object = try ConfigurationObject(json5: bytes, file: name, what: "receipt")
    source = try object.string("source")
    guard let date = CalendarDate(iso: try object.string("date")) else {
      throw object.error("\"date\" in a receipt must be a day as yyyy-mm-dd", at: "date")
    }
    self.date = date
    revision = try object.integer("revision", in: 1...1_000_000)
    sha256 = try object.string("sha256")
    byteCount = try object.integer("bytes")
    file = try object.string("file")
    original = try object.string("original")
    origin = try object.string("origin")
    charset = try object.optionalString("charset")
    fetchedAt = try object.string("fetched_at")
    isKept = try object.boolean("bytes_kept", default: true)
    try object.finish()
    guard !file.contains("/"), !file.hasPrefix("."), !file.isEmpty else {
      throw object.error(
        "\"file\" in a receipt must be the name of a file in the same folder", at: "file")
    }
    guard source == folder else {
      throw object.error("\"source\" in a receipt must be its folder, \(folder)", at: "source")
    }
    guard sha256.utf8.count == 64, sha256.utf8.allSatisfy(Self.isHexadecimal) else {
      throw object.error("\"sha256\" in a receipt must be 64 digits 0-9 and a-f", at: "sha256")
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
