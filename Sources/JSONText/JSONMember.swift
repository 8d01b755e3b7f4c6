/// One `name: value` of an object.
public struct JSONMember: Sendable {
  /// The name, its escapes resolved.
  public let name: String
  /// Where the name starts.
  public let namePosition: SourcePosition
  /// The value under the name.
  public let value: JSONNode

  /// Joins a name to its value.
  public init(name: String, namePosition: SourcePosition, value: JSONNode) {
    self.name = name
    self.namePosition = namePosition
    self.value = value
  }
}
