import CommandLineKit
import Pipeline
import Tabular

extension MatchKind {
  /// The words of all kinds, for messages.
  static let words = allCases.map(\.rawValue).joined(separator: ", ")
}

extension Parameter {
  /// `--to`: what the names are names of.
  static func matchKind(_ kind: WritableKeyPath<Target, MatchKind?>) -> Self {
    .optional(
      "to", "register", "What the names are names of. One of: \(MatchKind.words).", kind,
      expecting: "one of \(MatchKind.words)"
    ) { MatchKind(rawValue: $0) }
  }
}

extension CommandContext {
  /// The register that names are matched against.
  func matchRegister(
    _ kind: MatchKind, of pipeline: String, root: String?, asAt: CalendarDate?
  ) throws -> MatchRegister {
    guard let today = CalendarDate(iso: String(now().prefix(10))) else {
      throw PipelineFailure(.inputOutput, "the clock gives no day; say one with --as-at")
    }
    return try MatchRegister(
      kind, of: pipeline, in: workspace(root: root), asAt: asAt, today: today)
  }
}
