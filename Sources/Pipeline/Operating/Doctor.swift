import Foundation
public import JSONText
import Tabular

/// Looks at a machine before a run fails on it: nothing is changed, and nothing is asked of the
/// network unless that is wanted.
public struct Doctor {
  /// What was looked at, in the order of the checks.
  public let findings: [DoctorFinding]
  private let pipeline: String

  /// Looks at everything that a run of a pipeline needs.
  ///
  /// - Parameters:
  ///   - pipeline: Its name.
  ///   - context: Where it is, and the clock.
  ///   - asksHosts: Whether each declared host is connected to.
  /// - Throws: `PipelineFailure` where there is no such pipeline.
  public init(_ pipeline: String, in context: RunContext, asksHosts: Bool = false) throws {
    try context.workspace.requirePipeline(pipeline)
    self.pipeline = pipeline
    let looks = DoctorLooks(pipeline: pipeline, context: context)
    findings =
      looks.settings() + looks.permissions() + looks.space() + looks.clock() + looks.lock()
      + looks.releases() + looks.leftOvers() + looks.tools() + (asksHosts ? looks.hosts() : [])
  }

  /// Whether a run would fail.
  public var hasErrors: Bool { findings.contains { $0.level == .error } }

  /// How much was found, in a few words.
  public var summary: String {
    let errors = findings.count { $0.level == .error }
    let warnings = findings.count { $0.level == .warning }
    if errors + warnings == 0 { return "\(findings.count.of("check")), nothing to be done" }
    return "\(findings.count.of("check")): \(errors.of("error")), \(warnings.of("warning"))"
  }

  /// The findings for machines; what its members mean is in `pipelines/operating.md`.
  public var json: JSONValue {
    [
      "schema": 1, "pipeline": .string(pipeline), "errors": .bool(hasErrors),
      "findings": .array(findings.map(\.json)),
    ]
  }
}
