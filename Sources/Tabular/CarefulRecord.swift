/// One record read byte by byte: the plain reading that `StructuralScan` must agree with, and the
/// lenient one where quoting is broken.
///
/// A quote inside an unquoted field is text, and text after a closing quote belongs to the field,
/// as Python's csv module reads both.
struct CarefulRecord {
  /// How the reading of a record ended.
  enum Outcome: Hashable {
    /// At a line end; the next record begins at the offset.
    case complete(next: Int)
    /// At the end of the stretch, outside quotes.
    case cut
    /// At the end of the stretch, inside a quoted field that began at the offset.
    case unterminated(openedAt: Int)
  }

  /// The fields, without their quotes.
  private(set) var fields: [[UInt8]] = []
  /// The offset of the first quote that breaks RFC 4180.
  private(set) var strayQuote: Int?

  private enum State {
    case fieldStart, unquoted, quoted, quoteInQuoted
  }

  /// Reads the record that begins at `start`, looking no further than `end`.
  mutating func read(_ bytes: [UInt8], from start: Int, to end: Int, delimiter: UInt8) -> Outcome {
    fields = []
    strayQuote = nil
    var field: [UInt8] = []
    var state = State.fieldStart
    var openedAt = start
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      switch (state, byte) {
      case (.fieldStart, .quote):
        openedAt = offset
        state = .quoted
      case (.quoted, .quote):
        state = .quoteInQuoted
      case (.quoted, _):
        field.append(byte)
      case (.quoteInQuoted, .quote):
        field.append(byte)
        state = .quoted
      case (_, delimiter):
        fields.append(field)
        field = []
        state = .fieldStart
      case (_, .lineFeed), (_, .carriageReturn):
        fields.append(field)
        return .complete(next: offset + 1)
      default:
        if byte == .quote || state == .quoteInQuoted, strayQuote == nil {
          strayQuote = byte == .quote ? offset : offset - 1
        }
        field.append(byte)
        state = .unquoted
      }
      offset += 1
    }
    if state == .quoted { return .unterminated(openedAt: openedAt) }
    fields.append(field)
    return .cut
  }
}
