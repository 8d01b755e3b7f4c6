/// Whether an answer was right, and how probable it was said to be.
public struct Judgement: Hashable, Sendable {
  /// How probable the answer was said to be; 0 where there was none.
  public let probability: Double
  /// Whether something was answered.
  public let isAnswered: Bool
  /// Whether the answer is the expected one.
  public let isRight: Bool

  /// Creates a judgement.
  public init(probability: Double, isAnswered: Bool, isRight: Bool) {
    self.probability = probability
    self.isAnswered = isAnswered
    self.isRight = isRight
  }
}
