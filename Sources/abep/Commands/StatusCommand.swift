import CommandLineKit
import Pipeline

/// Says how a pipeline stands.
struct StatusCommand: Command {
  var selection = RunSelection()

  static let name = "status"
  static let summary = "Says how a pipeline stands: its release, its sources, its last runs."
  static let example = "abep status england"
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection), .root(\.selection)]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let report = try StatusReport(
      of: selection.pipeline, in: context.workspace(root: selection.root))
    let console = context.console
    try console.result("\(report.pipeline): \(report.title)")
    if let release = report.release {
      let kept = report.releaseCount == 1 ? "the only one" : "one of \(report.releaseCount) kept"
      try console.result("release  \(release), \(kept)")
      if let backlog = report.reviewBacklog {
        try console.result("review   \(backlog.of("mention")) to be looked at")
      }
    } else {
      try console.result("release  none yet; run `abep run \(report.pipeline)`")
    }
    let width = report.sources.map(\.name.count).max() ?? 0
    for source in report.sources {
      let date = source.date.map { "of \($0)" } ?? "no snapshot"
      let count = source.snapshotCount > 1 ? ", \(source.snapshotCount) snapshots" : ""
      let records = source.records.map { ", \($0.of("record"))" } ?? ""
      let issues = source.issueCount.map { $0 > 0 ? ", \($0.of("issue"))" : "" } ?? ""
      let proof = source.isUnproven ? ", unproven" : ""
      try console.result(
        "source   \(source.name.padding(to: width)) \(date)\(count)\(records)\(issues)\(proof)")
      for trouble in [
        source.refusal.map { "refused: \($0)" }, source.failure.map { "failing \($0)" },
      ] {
        guard let trouble else { continue }
        try console.result("         \("".padding(to: width)) \(trouble)")
      }
    }
    for run in report.runs {
      try console.result("run      \(run.startedAt)  \(run.verb): \(run.outcome): \(run.summary)")
    }
    return .success
  }
}
