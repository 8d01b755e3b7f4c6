import CommandLineKit
import Curation
import Education
import Pipeline

/// Checks a release again, from its bytes up.
struct VerifyCommand: Command {
  var selection = RunSelection()
  var release = "latest"
  var screened: String?

  static let name = "verify"
  static let summary = "Derives every hash of a release again, and repeats every check."
  static let example = "abep verify england"
  static let discussion =
    "With --screen it looks at a data file of your own instead, with its metadata beside it"
    + " (x.csv and x.meta.csv), and makes DfE's checks of tidy data files, by the names that"
    + " eesyscreener gives them. Codes and names of places are held against the pipeline's"
    + " reference tables."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .option(
        "release", "release",
        "The release, or a day for the newest of it or earlier (default latest).", \.release),
      .option("screen", "file", "A data file to screen in place of a release.", \.screened),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let workspace = try context.workspace(root: selection.root)
    if let screened { return try screen(screened, by: workspace, in: context) }
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
  /// Screens a file, tells what it fails and what it should do better.
  private func screen(
    _ file: String, by workspace: Workspace, in context: CommandContext
  ) throws -> ExitStatus {
    let definition = try PipelineDefinition(selection.pipeline, in: workspace)
    let screening = try ScreenedFile(
      context.absolute(file), places: AuthorityRegister(directory: definition.referenceFolder))
    let failed = Set(screening.results.filter { $0.verdict == .fails }.map(\.check))
    for finding in screening.findings {
      if failed.contains(finding.check) {
        context.console.fail("finding", finding.description)
      } else {
        context.console.warn("finding", finding.description)
      }
    }
    guard failed.isEmpty else {
      throw PipelineFailure(
        .badData, "\(file) fails \(failed.count.of("check")) of \(screening.checkCount)")
    }
    try context.console.result("\(file) fails none of \(screening.checkCount) checks")
    return .success
  }
}
