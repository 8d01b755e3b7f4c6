/// How a delimited file is written.
public struct Dialect: Hashable, Sendable {
  /// What becomes of a record that has fewer or more fields than the header.
  public enum RaggedRows: String, CaseIterable, Sendable {
    /// The record is set aside.
    case quarantine
    /// Missing fields are empty and fields beyond the header are left out.
    case keep
    /// The file is refused.
    case refuse
  }

  /// How its bytes stand for text.
  public var encoding: TextEncoding
  /// The byte between fields.
  public var delimiter: UInt8
  /// What becomes of ragged records.
  public var raggedRows: RaggedRows
  /// Whether a line without anything is a record of one empty field; else it is passed over.
  ///
  /// A list of one column has such a line for each cell that is empty. Lines before the header are
  /// passed over either way.
  public var keepsBlankLines: Bool

  /// Creates a dialect; comma-separated UTF-8 unless stated otherwise.
  public init(
    encoding: TextEncoding = .utf8, delimiter: UInt8 = UInt8(ascii: ","),
    raggedRows: RaggedRows = .quarantine, keepsBlankLines: Bool = false
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.raggedRows = raggedRows
    self.keepsBlankLines = keepsBlankLines
  }
}
