/// What a check found: the figure, what it was held against, and the verdict.
public struct CheckResult: Hashable, Sendable {
  /// What is checked.
  public enum Kind: String, CaseIterable, Sendable {
    /// Whether the release is what its description says: nobody can accept that it is not.
    case structure
    /// Whether a figure is within the bounds of a rule, which a pipeline's file may set, and which a
    /// person may accept once where it is not.
    case rule
  }

  /// How a failed check counts.
  public enum Severity: String, CaseIterable, Sendable {
    /// The release must not be published.
    case error
    /// The release may be published and says so.
    case warning
  }

  /// What came of it.
  public enum Verdict: String, CaseIterable, Sendable {
    /// It holds.
    case passes
    /// It does not hold, and that is a warning.
    case warns
    /// It does not hold, and that refuses the release.
    case fails
    /// It does not hold, and a person accepted that for this release.
    case accepted
    /// There is nothing for it to look at.
    case notApplicable = "not_applicable"
  }

  /// The check's stable name in snake_case.
  public let check: String
  /// The table or source that it looked at; empty for the release as a whole.
  public let subject: String
  /// What is checked.
  public let kind: Kind
  /// How it counts where it does not hold.
  public let severity: Severity
  /// The figure that it found.
  public let figure: String
  /// What the figure was held against.
  public let threshold: String
  /// What came of it.
  public private(set) var verdict: Verdict
  /// What was found, in a sentence.
  public let message: String
  /// Why it was accepted; nil where it was not.
  public private(set) var reason: String?

  /// Records a result.
  public init(
    _ check: String, of subject: String, kind: Kind = .structure, severity: Severity = .error,
    figure: String, threshold: String, verdict: Verdict, _ message: String
  ) {
    self.check = check
    self.subject = subject
    self.kind = kind
    self.severity = severity
    self.figure = figure
    self.threshold = threshold
    self.verdict = verdict
    self.message = message
  }

  /// Records whether none of something was found.
  init(
    _ check: String, of subject: String, severity: Severity = .error, faults: Int,
    _ message: String
  ) {
    let failed: Verdict = severity == .error ? .fails : .warns
    self.init(
      check, of: subject, severity: severity, figure: String(faults), threshold: "0",
      verdict: faults == 0 ? .passes : failed, message)
  }

  /// Its name for people and on the command line: `rows_against_predecessor:schools`.
  public var id: String { QualityRule.id(check, subject) }

  /// The check, its figure and what was found, in a line.
  public var sentence: String {
    switch kind {
    case .rule: "\(id)\(figure.isEmpty ? "" : " is \(figure)"): \(message)"
    // The message of a check of structure is what must hold.
    case .structure: "\(id) does not hold (\(figure), where it must be \(threshold)): \(message)"
    }
  }

  /// The same result, accepted for a reason.
  func accepted(for reason: String) -> CheckResult {
    var result = self
    result.verdict = .accepted
    result.reason = reason
    return result
  }

  /// The worst of the results: what the release as a whole may do.
  static func verdict(of results: [CheckResult]) -> ReleaseVerdict {
    if results.contains(where: { $0.verdict == .fails }) { return .refused }
    return results.contains { $0.verdict == .warns || $0.verdict == .accepted } ? .warns : .passes
  }
}

/// What may become of a release after its checks.
public enum ReleaseVerdict: String, CaseIterable, Sendable {
  /// It may be published.
  case passes
  /// It may be published, with warnings.
  case warns
  /// It must not be published.
  case refused
}
