/// A threshold that a release is held to: one row of a table that the pipeline's file adds to.
public struct QualityRule: Hashable, Sendable {
  /// The figures that are out of bounds.
  public struct Bounds: Hashable, Sendable {
    /// Figures below it are out of bounds; nil where none is too low.
    public let below: Double?
    /// Figures above it are out of bounds; nil where none is too high.
    public let above: Double?

    /// No figure is out of bounds.
    public static let none = Bounds()

    /// Declares bounds.
    public init(below: Double? = nil, above: Double? = nil) {
      self.below = below
      self.above = above
    }

    /// Whether a figure is out of bounds.
    func exclude(_ figure: Double) -> Bool {
      below.map { figure < $0 } ?? false || above.map { figure > $0 } ?? false
    }
  }

  /// What is measured.
  public let measure: QualityMeasure
  /// What it is measured of; nil for every subject of the measure that no other rule names.
  public let subject: String?
  /// The figures that refuse the release.
  public let error: Bounds
  /// The figures that are a warning.
  public let warn: Bounds
  /// The least that a share or a change is taken of, so that it is judged.
  public let atLeast: Int

  /// Declares a rule; bounds are in the unit of the measure.
  public init(
    _ measure: QualityMeasure, of subject: String? = nil, error: Bounds = .none,
    warn: Bounds = .none, atLeast: Int = 1
  ) {
    self.measure = measure
    self.subject = subject
    self.error = error
    self.warn = warn
    self.atLeast = atLeast
  }

  /// The name of the rule on a subject, as messages, `checks.json` and `--accept` have it.
  public static func id(_ measure: String, _ subject: String) -> String { "\(measure):\(subject)" }

  /// The bounds in words.
  public var threshold: String {
    let unit = measure.unit
    let bounds = [
      error.below.map { "refused below \(unit.text($0))" },
      warn.below.map { "warning below \(unit.text($0))" },
      warn.above.map { "warning above \(unit.text($0))" },
      error.above.map { "refused above \(unit.text($0))" },
    ].compactMap(\.self)
    return bounds.isEmpty ? "told, not judged" : bounds.joined(separator: ", ")
  }
}
