/// A name as some source wrote it, with what stood beside it, to be resolved against a register.
///
/// A mention stands for every row of a source that says the same thing, so its identity is what it
/// says and not where it was read.
public struct Mention: Hashable, Sendable {
  /// Something that stood beside the name and may tell entities apart: a code, a place, a postcode.
  public struct Context: Hashable, Sendable {
    /// What it is, in snake_case: `code`, `town`, `postcode`.
    public let name: String
    /// As the source wrote it.
    public let value: String

    /// Creates one piece of context.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The source that wrote it, by its name in the pipeline.
  public let source: String
  /// The register that it is to be resolved against, such as `local_authority`.
  public let kind: String
  /// The name, untouched.
  public let text: String
  /// What stood beside the name, in the order in which the domain ranks it.
  public let context: [Context]
  /// The day as at which the name was used, as `yyyy-mm-dd`, where the source states one.
  public let asAt: String?
  /// How many rows of the source say the same; no part of the identity.
  public let count: Int

  /// Creates a mention.
  public init(
    source: String, kind: String, text: String, context: [Context] = [], asAt: String? = nil,
    count: Int = 1
  ) {
    self.source = source
    self.kind = kind
    self.text = text
    self.context = context
    self.asAt = asAt
    self.count = count
  }

  /// The value of one piece of context, or nil where the source gave none.
  public func value(of name: String) -> String? {
    context.first { $0.name == name }?.value
  }

  /// Sixteen hex digits that derive from source, kind, text and context, and endure between runs.
  ///
  /// The as-at date and the count are left out: the same question asked of a later file is the same
  /// question, and a person's decision on it still stands.
  public var id: String {
    var hash = StableHash()
    hash.combine(source)
    hash.combine(kind)
    hash.combine(text)
    for piece in context {
      hash.combine(piece.name)
      hash.combine(piece.value)
    }
    return hash.hexadecimal
  }
}
