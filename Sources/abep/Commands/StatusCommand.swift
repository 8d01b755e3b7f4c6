import CommandLineKit
import Curation
import JSONText
import Pipeline

/// Says how a pipeline stands.
struct StatusCommand: Command {
  var selection = RunSelection()
  var isJSON = false

  static let name = "status"
  static let summary = "Says how a pipeline stands: its release, its sources, its last runs."
  static let example = "abep status england"
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .flag("json", "Write one object for machines, by the schema in operating.md.", \.isJSON),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let report = try StatusReport(
      of: selection.pipeline, in: context.workspace(root: selection.root))
    let console = context.console
    if isJSON {
      try console.write(report.json.serialised(indent: 2) + [UInt8(ascii: "\n")])
      return .success
    }
    try console.result("\(report.pipeline): \(report.title)")
    if let release = report.release {
      let kept = report.releaseCount == 1 ? "the only one" : "one of \(report.releaseCount) kept"
      try console.result("release  \(release), \(kept)")
      if let backlog = report.reviewBacklog {
        try console.result("review   \(backlog.of("mention")) to be looked at")
      }
      for acceptance in report.accepted {
        try console.result("accepted \(acceptance.sentence)")
      }
    } else {
      try console.result("release  none yet; run `abep run \(report.pipeline)`")
    }
    if let back = report.rolledBack {
      try console.result("rollback from \(back.release), at \(back.at)")
    }
    if let holder = report.holder {
      try console.result("running  abep \(holder.verb) since \(holder.startedAt)")
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
      let time = run.milliseconds.map { " in \(($0 + 500) / 1000) s" } ?? ""
      try console.result(
        "run      \(run.startedAt)  \(run.verb): \(run.outcome)\(time): \(run.summary)")
      let made = run.steps.last { [.load, .map].contains($0.stage) }
      if let made { try console.result("         \(made.reason)") }
      for acceptance in run.accepted {
        try console.result("         accepted \(acceptance.sentence)")
      }
    }
    return .success
  }
}
