/// A threshold that a release is held to: one row of a table that the pipeline's file fills.
public struct QualityRule: Hashable, Sendable {
  /// What is measured.
  public enum Measure: String, CaseIterable, Sendable {
    /// Change in a table's rows against the release before, in per cent.
    case rowsAgainstPredecessor = "rows_against_predecessor"
    /// Change in England's figure of an indicator against the release before, in per cent.
    case totalAgainstPredecessor = "total_against_predecessor"
  }

  /// What is measured.
  public let measure: Measure
  /// The table or the indicator that is looked at.
  public let subject: String
  /// A fall by more than this per cent refuses the release; nil where no fall does.
  public let refusesBelow: Double?
  /// A fall by more than this per cent is a warning; nil where no fall is.
  public let warnsBelow: Double?
  /// A rise by more than this per cent is a warning; nil where no rise is.
  public let warnsAbove: Double?
  /// A rise by more than this per cent refuses the release; nil where no rise does.
  public let refusesAbove: Double?

  /// Declares a rule; all thresholds are positive per cent.
  public init(
    _ measure: Measure, of subject: String, refusesBelow: Double? = nil, warnsBelow: Double? = nil,
    warnsAbove: Double? = nil, refusesAbove: Double? = nil
  ) {
    self.measure = measure
    self.subject = subject
    self.refusesBelow = refusesBelow
    self.warnsBelow = warnsBelow
    self.warnsAbove = warnsAbove
    self.refusesAbove = refusesAbove
  }

  /// The rules of a pipeline that states none: the register keeps its closed schools, so it grows
  /// by about 1 % a year and a loss of rows means that something is missing.
  public static let standard = [
    QualityRule(.rowsAgainstPredecessor, of: "schools", refusesBelow: 2, warnsAbove: 5)
  ]

  /// Judges a count against that of the release before; nil where there is none.
  func judge(_ rows: Int, before: Int?) -> CheckResult {
    let bounds = [
      refusesBelow.map { "refused below -\(Self.plain($0)) %" },
      warnsBelow.map { "warning below -\(Self.plain($0)) %" },
      warnsAbove.map { "warning above +\(Self.plain($0)) %" },
      refusesAbove.map { "refused above +\(Self.plain($0)) %" },
    ]
    let threshold = bounds.compactMap { $0 }.joined(separator: ", ")
    guard let before, before > 0 else {
      return CheckResult(
        measure.rawValue, of: subject, figure: String(rows), threshold: threshold,
        verdict: .notApplicable, "There is no release before to compare with.")
    }
    let change = 100 * Double(rows - before) / Double(before)
    let isRefused =
      refusesBelow.map { -change > $0 } ?? false
      || refusesAbove.map { change > $0 } ?? false
    let isDoubtful =
      warnsBelow.map { -change > $0 } ?? false
      || warnsAbove.map { change > $0 } ?? false
    let figure = (change > 0 ? "+" : "") + Self.plain(change) + " %"
    return CheckResult(
      measure.rawValue, of: subject, severity: isRefused || !isDoubtful ? .error : .warning,
      figure: figure, threshold: threshold,
      verdict: isRefused ? .fails : isDoubtful ? .warns : .passes,
      "\(DomainChange.grouped(rows)) against \(DomainChange.grouped(before)) in the release before, "
        + "which is \(figure); \(threshold).")
  }

  /// A number with at most two decimals, without trailing zeros.
  private static func plain(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
