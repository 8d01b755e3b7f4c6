/// An authority whose children's circumstances are like those of another, as DfE's model has them.
public struct StatisticalNeighbour: Hashable, Sendable {
  /// How alike the two are, in the model's words.
  public enum Closeness: String, CaseIterable, Sendable {
    /// Extremely close.
    case extremelyClose = "extremely_close"
    /// Very close.
    case veryClose = "very_close"
    /// Close.
    case close
    /// Somewhat close.
    case somewhatClose = "somewhat_close"
    /// Not close, and still among the nearest ten.
    case notClose = "not_close"
  }

  /// The authority.
  public let authority: LACode
  /// 1 for the most alike, 10 for the last of those published.
  public let rank: Int
  /// The authority that it is like; the reverse need not hold.
  public let neighbour: LACode
  /// How alike they are.
  public let closeness: Closeness

  /// Creates a pair.
  public init(authority: LACode, rank: Int, neighbour: LACode, closeness: Closeness) {
    self.authority = authority
    self.rank = rank
    self.neighbour = neighbour
    self.closeness = closeness
  }
}
