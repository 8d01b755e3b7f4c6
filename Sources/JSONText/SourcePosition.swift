/// A place in a text, as an editor counts it.
///
/// A line ends with LF, CR or CRLF; a column is one Unicode scalar.
public struct SourcePosition: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in the line, counted from 1 in characters.
  public let column: Int
  /// The offset from the start of the text, counted from 0 in bytes.
  public let byte: Int

  /// Names a place by its three coordinates.
  public init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }
}
