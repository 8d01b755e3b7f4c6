/// That a source lists the members of a partnership.
public struct MemberList: Hashable, Sendable {
  /// The source's name in the pipeline.
  public let source: String
  /// The kind of the mentions that are members: `school` or `trust`.
  public let kind: String
  /// The partnership's id.
  public let partnership: String

  /// Says what a source lists.
  public init(source: String, kind: String, partnership: String) {
    self.source = source
    self.kind = kind
    self.partnership = partnership
  }
}
