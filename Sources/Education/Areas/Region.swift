/// One of the nine regions of England.
public struct Region: Hashable, Sendable {
  /// The ONS code.
  public let code: ONSCode
  /// The name exactly as ONS writes it: `Yorkshire and The Humber`.
  public let name: String

  /// Creates a region.
  public init(code: ONSCode, name: String) {
    self.code = code
    self.name = name
  }
}
