/// A delimited file that cannot be read as a table.
public struct DelimitedFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands in the way.
  public enum Kind: Hashable, Sendable {
    /// There is no byte in the file.
    case empty
    /// Something else was saved under the name of a table: a web page, an archive.
    case markup
    /// The file's byte order mark belongs to another encoding than the stated one.
    case wrongEncoding
    /// The file ends in the middle of a record.
    case truncated
    /// A column is missing.
    case missingColumn
    /// A record has not as many fields as the header, and the dialect refuses that.
    case ragged
    /// A record is larger than a reader will hold.
    case oversized
  }

  /// What stands in the way.
  public let kind: Kind
  /// The file, as its reader was told to call it.
  public let file: String
  /// What happened and what to do, as a sentence without the file.
  public let message: String

  /// Creates a failure.
  public init(_ kind: Kind, file: String, _ message: String) {
    self.kind = kind
    self.file = file
    self.message = message
  }

  /// The failure in a sentence.
  public var description: String { "\(file): \(message)" }
}
