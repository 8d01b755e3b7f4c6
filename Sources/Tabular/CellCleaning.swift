/// What is done to a cell's text before it is read as its column's type, step by step.
public struct CellCleaning: Hashable, Sendable {
  /// One thing that is done.
  public enum Step: Hashable, Sendable {
    /// White space of every kind becomes one blank between words, and none at the ends.
    case spaces
    /// Marks of footnotes are dropped from the end: `[1]`, `(2)`, `*`, `†`, superscript digits.
    case footnotes
    /// What the pattern finds is dropped, everywhere.
    case remove(TextPattern)
    /// What the pattern finds is replaced by a text, everywhere.
    case replace(TextPattern, with: String)
    /// Only the pattern's first group stays, or all that it finds where it has none; where it finds
    /// nothing, the cell is empty.
    case keep(TextPattern)
    /// The cell is empty where the pattern is found.
    case unless(TextPattern)
  }

  /// The steps, in their order.
  public let steps: [Step]

  /// Takes the steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// Whether there is nothing to do.
  public var isEmpty: Bool { steps.isEmpty }
}
