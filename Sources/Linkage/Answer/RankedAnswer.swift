/// What the linker found for a question: the likeliest entities, and how likely each is.
public struct RankedAnswer: Sendable {
  /// An entity that may be meant.
  public struct Candidate: Sendable {
    /// Its place in the register.
    public let entity: Int
    /// Its key.
    public let id: String
    /// The name that fits best, by number.
    let name: Int
    /// The bits that names and context are worth.
    public let weight: Double
    /// How probable it is that this entity is meant.
    public let probability: Double
    /// How probable it is that this, or one a step before or after it in the succession, is meant.
    public let lineageProbability: Double
  }

  /// The entities, likeliest first; equals in the order that the register states.
  public let candidates: [Candidate]
  /// How probable it is that none of the register is meant.
  public let noneProbability: Double

  /// The likeliest entity.
  public var best: Candidate? { candidates.first }

  /// The likeliest that is neither the first nor one of its lineage.
  public let rival: Candidate?

  /// How far the first stands before the first that is not of its lineage, in probability.
  public let margin: Double
}
