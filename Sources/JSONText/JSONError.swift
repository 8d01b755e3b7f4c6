/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in words.
  public let what: String
  /// Where it is wrong.
  public let position: SourcePosition

  /// Says what is wrong at a place.
  public init(_ what: String, at position: SourcePosition) {
    self.what = what
    self.position = position
  }

  /// The place and the reason in one line.
  public var description: String {
    "line \(position.line), column \(position.column): \(what)"
  }
}
