/// Reads a whole text of JSON or JSON5 into nodes that know their places.
///
/// Beyond what the two grammars refuse, it refuses names that stand twice in an object, bytes that
/// are not UTF-8, surrogate escapes without their other half, numbers no double can hold, and
/// JSON5's `Infinity` and `NaN`. A byte order mark at the start is passed over.
public struct JSONParser: Sendable {
  /// The grammar of a text.
  public enum Dialect: String, CaseIterable, Sendable {
    /// RFC 8259, to the letter.
    case json
    /// JSON5 1.0: comments, trailing commas, bare names, single quotes, and more spellings.
    case json5
  }

  /// The deepest nesting that may be asked for, since each level takes a frame of the stack.
  static let deepest = 512

  let dialect: Dialect
  let maximumDepth: Int

  /// Chooses the grammar, and how many lists and objects may stand inside one another (at most 512).
  public init(dialect: Dialect = .json, maximumDepth: Int = 128) {
    self.dialect = dialect
    self.maximumDepth = min(max(maximumDepth, 1), Self.deepest)
  }

  /// The one value that the bytes spell.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
    var scanner = JSONScanner(bytes: bytes, dialect: dialect, maximumDepth: maximumDepth)
    return try scanner.document()
  }
}
