/// A name that a person is to judge, with what it may mean.
public struct ReviewItem: Hashable, Sendable {
  /// Something told of a name or of a candidate: `Town`, `Leeds`.
  public struct Fact: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// What it says.
    public let value: String
  }

  /// Something of the register that may be meant.
  public struct Candidate: Hashable, Sendable {
    /// Its id in the register.
    public let id: String
    /// Its name there.
    public let name: String
    /// How probable it is that it is meant; nil where that is not known.
    public let probability: Double?
    /// What tells it from others of its name.
    public let facts: [Fact]
    /// The reasons for and against it, weightiest first.
    public let reasons: [String]
  }

  /// The mention's id.
  public let mention: String
  /// The source that wrote it.
  public let source: String
  /// What it is a name of, such as `school`.
  public let kind: String
  /// The name as it was written.
  public let text: String
  /// What stood beside it.
  public let context: [Fact]
  /// Rows of the source that say so.
  public let rows: Int
  /// What the release says of it.
  public let verdict: String
  /// Points of per cent by which it could move a published figure of one area.
  public let effect: Double
  /// What may be meant, likeliest first.
  public let candidates: [Candidate]
}
