/// A regular expression as a declaration writes it, known to be one.
public struct TextPattern: Hashable, Sendable, CustomStringConvertible {
  /// The expression.
  public let text: String

  /// Takes an expression; nil where it is none.
  public init?(_ text: String) {
    guard !text.isEmpty, (try? Regex(text)) != nil else { return nil }
    self.text = text
  }

  /// The expression, ready to search with; made once for a file, because it cannot be shared.
  public func compiled() -> Regex<AnyRegexOutput>? { try? Regex(text) }

  /// The expression.
  public var description: String { text }
}
