import Tabular

/// What a quality rule measures: a figure of each of its subjects.
///
/// A new measure is a new value beside this file, and a place among all of them.
public struct QualityMeasure: Sendable, RawRepresentable, CaseIterable, Hashable {
  /// The name, as a pipeline's file has it.
  public let rawValue: String
  /// What kind of thing it measures.
  public let subjects: Subjects
  /// What its figures are in.
  public let unit: Unit
  /// What the figure is, for people.
  public let meaning: String
  /// What mends the data where the figure is out of bounds for a reason that is known; often empty.
  public let remedy: String
  /// The subjects that a rule without one is for.
  let known: @Sendable (RuleFacts) -> [String]
  /// Measures a subject.
  let take: @Sendable (RuleFacts, String) -> Measurement

  init(
    _ name: String, of subjects: Subjects, in unit: Unit, _ meaning: String, remedy: String = "",
    known: @escaping @Sendable (RuleFacts) -> [String],
    take: @escaping @Sendable (RuleFacts, String) -> Measurement
  ) {
    rawValue = name
    self.subjects = subjects
    self.unit = unit
    self.meaning = meaning
    self.remedy = remedy
    self.known = known
    self.take = take
  }

  /// The measure of a name.
  public init?(rawValue: String) {
    guard let measure = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = measure
  }

  /// Every measure, in the order in which they are told.
  public static let allCases: [QualityMeasure] = [
    .rows, .rowsAgainstPredecessor, .totalAgainstPredecessor, .schoolsLost,
    .emptyCells, .emptyAgainstPredecessor, .repeatedCells, .unresolvedReferences, .unknownWords,
    .programmeNames, .boundaries, .sourceRowsKept, .sourceIssues,
    .linkRate, .linkRateAgainstPredecessor, .codeAgreement, .calibration,
    .probabilityAgainstPredecessor,
  ]

  /// Two measures of one name are the same.
  public static func == (one: QualityMeasure, other: QualityMeasure) -> Bool {
    one.rawValue == other.rawValue
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// What kind of thing is measured, by which a rule's subject is read.
  public enum Subjects: Hashable, Sendable {
    /// A table of the release.
    case table
    /// A column, as `table.column`.
    case column
    /// A count of the areas.
    case indicator
    /// A source of the pipeline.
    case source
    /// The names of a source that are resolved against a register, as `source/register`.
    case links
    /// One of these words.
    case words([String])

    /// What a rule's subject is, for people.
    public var description: String {
      switch self {
      case .table: "a table"
      case .column: "a column, as `table.column`"
      case .indicator: "a count of `la_profile`"
      case .source: "a source"
      case .links: "a source's names, as `source/register`"
      case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
      }
    }
  }

  /// What figures are in.
  public enum Unit: Hashable, Sendable {
    /// A plain number of things.
    case count
    /// A share in per cent.
    case percent
    /// A change in per cent of what was; a fall is below zero.
    case change
    /// A change of a share in percentage points; a fall is below zero.
    case points

    /// What it is called.
    public var description: String {
      switch self {
      case .count: "number"
      case .percent: "%"
      case .change: "change in %"
      case .points: "points"
      }
    }

    /// What a bound below which a figure is out may be.
    public var below: ClosedRange<Double> {
      switch self {
      case .count: 0...1_000_000_000
      case .percent: 0...100
      case .change, .points: -100...0
      }
    }

    /// What a bound above which a figure is out may be.
    public var above: ClosedRange<Double> {
      switch self {
      case .count: 0...1_000_000_000
      case .percent, .points: 0...100
      case .change: 0...1_000_000
      }
    }

    /// A figure with its unit, to two decimals at most.
    func text(_ figure: Double) -> String {
      var number = String(fixed: figure, places: 2)
      while number.hasSuffix("0") { number.removeLast() }
      if number.hasSuffix(".") { number.removeLast() }
      if number == "-0" { number = "0" }
      let sign = figure > 0 && number != "0" ? "+" : ""
      switch self {
      case .count: return number
      case .percent: return "\(number) %"
      case .change: return "\(sign)\(number) %"
      case .points: return "\(sign)\(number) points"
      }
    }
  }
}
