import CommandLineKit
import Curation
import Pipeline

/// Checks a release again, from its bytes up.
struct VerifyCommand: Command {
  var selection = RunSelection()
  var release = "latest"

  static let name = "verify"
  static let summary = "Derives every hash of a release again, and repeats every check."
  static let example = "abep verify england"
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .option("release", "release", "The release (default latest).", \.release),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let workspace = try context.workspace(root: selection.root)
    let shelf = try context.shelf(of: selection)
    let entry = try shelf.entry(release)
    let snapshots = SnapshotStore(folder: workspace.raw(of: selection.pipeline))
    let findings =
      try ReleaseVerifier.verify(entry.directory).map(\.description)
      + snapshots.damage().map { "raw/\(selection.pipeline)/\($0)" }
    for finding in findings { context.console.fail("finding", finding) }
    guard findings.isEmpty else {
      throw PipelineFailure(
        .badData,
        "release \(entry.id) or its snapshots are not as they were made: "
          + "\(findings.count.of("finding"))")
    }
    try context.console.result(
      "\(selection.pipeline): release \(entry.id) is whole, and so are the snapshots")
    return .success
  }
}
