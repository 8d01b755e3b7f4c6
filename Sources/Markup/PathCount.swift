/// How often something stood at a path.
public struct PathCount: Hashable, Sendable {
  /// The path, namespaces in braces: `area/@code`, `/{http://www.w3.org/2005/Atom}feed`.
  public let path: String
  /// How often something stood there.
  public let count: Int

  /// Counts what stood at a path.
  public init(path: String, count: Int) {
    self.path = path
    self.count = count
  }
}
