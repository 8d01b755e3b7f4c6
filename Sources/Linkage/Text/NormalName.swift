/// A name as it is compared: folded words, and what was done to get there.
public struct NormalName: Hashable, Sendable {
  /// One thing that was done to the name.
  public struct Step: Hashable, Sendable {
    /// What was done, in a few words.
    public let rule: String
    /// The words before.
    public let before: String
    /// The words after.
    public let after: String
  }

  /// The words with a space between, as UTF-8.
  public let text: [UInt8]
  /// Where each word stands in the text.
  public let tokens: [Range<Int>]
  /// Which words stand in brackets or after the first comma, a bit each for the first 64.
  public let asides: UInt64
  /// How it is written, letter for letter.
  let literal: LiteralHash
  /// Other names of the same thing that were written beside it: `(formerly ...)`.
  public let otherNames: [NormalName]
  /// What was done, in order; empty unless it was asked for.
  public let steps: [Step]

  /// Keeps what a name was brought into.
  ///
  /// - Parameters:
  ///   - work: The name.
  ///   - literal: How it is written; nil for as its words are.
  init(_ work: NameWork, literal: LiteralHash? = nil) {
    (text, tokens) = work.list.spaced
    self.literal = literal ?? LiteralHash(text[...])
    asides = work.asides
    otherNames = work.others
    steps = work.trace.steps
  }

  /// A name without a word.
  public static let empty = NormalName(NameWork())

  /// Whether nothing of the name is left to compare.
  public var isEmpty: Bool { tokens.isEmpty }

  /// The words.
  public var words: [String] {
    tokens.map { String(decoding: text[$0], as: UTF8.self) }
  }

  /// The words with a space between.
  public var description: String { String(decoding: text, as: UTF8.self) }
}
