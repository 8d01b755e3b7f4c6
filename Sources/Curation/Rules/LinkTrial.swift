/// How a model answers the names of a source whose meaning is known, since an official code stands
/// beside them: what it states against what is right.
public struct LinkTrial: Hashable, Sendable {
  /// The source.
  public let source: String
  /// The register that the names were resolved against.
  public let kind: String
  /// Names that the model has an answer to, by the name and its context alone.
  public private(set) var names: Int
  /// The sum of the probabilities that it states of its first answers.
  public private(set) var stated: Double
  /// How many of these are what the code means, or a step of succession from it.
  public private(set) var right: Int

  /// Begins a trial, or takes one as it was written down.
  public init(source: String, kind: String, names: Int = 0, stated: Double = 0, right: Int = 0) {
    self.source = source
    self.kind = kind
    self.names = names
    self.stated = stated
    self.right = right
  }

  /// Counts an answer.
  public mutating func count(probability: Double, isRight: Bool) {
    names += 1
    stated += probability
    right += isRight ? 1 : 0
  }
}
