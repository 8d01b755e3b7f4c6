/// A combined authority, or another area with devolved powers.
public struct DevolvedArea: Hashable, Sendable {
  /// The ONS code.
  public let code: ONSCode
  /// The name.
  public let name: String

  /// Creates a devolved area.
  public init(code: ONSCode, name: String) {
    self.code = code
    self.name = name
  }
}
