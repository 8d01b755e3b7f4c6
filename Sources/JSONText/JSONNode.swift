/// A value that was read from a text, with the place where it starts.
public struct JSONNode: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// The word `null`.
    case null
    /// The word `true` or `false`.
    case bool(Bool)
    /// A finite number, with its own spelling: a double cannot hold every long identifier.
    case number(Double, lexeme: String)
    /// A text, its escapes resolved.
    case string(String)
    /// The values of a list, in order.
    case array([JSONNode])
    /// The members of an object, in the order of the text, each name once.
    case object([JSONMember])
  }

  /// Where the value starts.
  public let position: SourcePosition
  /// The value itself.
  public let content: Content

  /// Puts a value at a place.
  public init(position: SourcePosition, content: Content) {
    self.position = position
    self.content = content
  }

  /// The value of the member of this name; nil where there is none, or where this is no object.
  ///
  /// - Complexity: O(*n*) in the number of members.
  public subscript(name: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, where the node is one.
  public var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  /// The truth value, where the node is one.
  public var bool: Bool? {
    guard case .bool(let flag) = content else { return nil }
    return flag
  }

  /// The number, where the node is one.
  public var number: Double? {
    guard case .number(let value, _) = content else { return nil }
    return value
  }

  /// The whole number, where the node is one that fits: `5`, `5.0` and `5e2` are, `5.5` is not.
  public var integer: Int? {
    guard case .number(let value, let lexeme) = content else { return nil }
    return Int(lexeme) ?? Int(exactly: value)
  }

  /// The values of the list, where the node is one.
  public var array: [JSONNode]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }

  /// The members of the object, where the node is one.
  public var members: [JSONMember]? {
    guard case .object(let members) = content else { return nil }
    return members
  }
}
