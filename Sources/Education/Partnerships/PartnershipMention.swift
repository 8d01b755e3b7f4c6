/// A partnership as one source names it.
public struct PartnershipMention: Hashable, Sendable {
  /// The source, by its name in the pipeline.
  public let source: String
  /// The name as written.
  public let name: String
  /// Other names that the source gives, acronyms among them.
  public let otherNames: [String]
  /// The authorities that it names beside it, ascending.
  public let authorities: [LACode]

  /// Creates a mention.
  public init(
    source: String, name: String, otherNames: [String] = [], authorities: [LACode] = []
  ) {
    self.source = source
    self.name = name
    self.otherNames = otherNames
    self.authorities = Set(authorities).sorted()
  }

  /// All names, the first first.
  var names: [String] { [name] + otherNames }
}
