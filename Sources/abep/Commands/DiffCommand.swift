import CommandLineKit
import Curation
import Pipeline

/// Says what changed between two releases, in the words of the domain.
struct DiffCommand: Command {
  var selection = RunSelection()
  var old: String?
  var new = "latest"

  static let name = "diff"
  static let summary = "Says what changed from one release to another, in the words of the domain."
  static let example = "abep diff england --new latest"
  static let discussion =
    "Without --old, the release is compared with the one that it followed. Every change is a row of"
    + " the release's changes.csv. A day stands for the newest release of it or earlier."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .option(
        "old", "release", "The earlier release, or its day (default: the predecessor).", \.old),
      .option("new", "release", "The later release, or its day (default latest).", \.new),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let shelf = try context.shelf(of: selection)
    let after = try shelf.entry(new)
    guard let name = old ?? after.predecessor else {
      throw PipelineFailure(
        .noInput, "release \(after.id) is the first; there is nothing to compare it with")
    }
    let before = try shelf.entry(name)
    let change = try DomainChange(
      from: ReleaseReader(before.directory), to: ReleaseReader(after.directory))
    try context.console.result("\(before.id) to \(after.id)")
    if change.isEmpty { try context.console.result("nothing changed") }
    for sentence in change.sentences { try context.console.result(sentence) }
    return .success
  }
}
