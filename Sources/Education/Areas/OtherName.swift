/// Another name of one authority, or the name of several together, as general knowledge has it.
public struct OtherName: Hashable, Sendable {
  /// What kind of name it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Initials, such as `RBKC`; the same initials may stand in several rows.
    case acronym
    /// A name in everyday use: `Hull`.
    case otherName = "other_name"
    /// A name that the authority or its district once had.
    case formerName = "former_name"
    /// Several authorities that are spoken of as one area: `Black Country`.
    case area
  }

  /// The name.
  public let name: String
  /// What kind of name it is.
  public let kind: Kind
  /// The three-digit codes of what it means, ascending.
  public let codes: [LACode]

  /// Creates a name.
  public init(_ name: String, _ kind: Kind, codes: [LACode]) {
    self.name = name
    self.kind = kind
    self.codes = codes.sorted()
  }
}
