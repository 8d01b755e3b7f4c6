import CommandLineKit
import Pipeline

/// Makes an earlier release the current one.
struct RollbackCommand: Command {
  var selection = RunSelection()
  var release: String?

  static let name = "rollback"
  static let summary = "Makes the release before, or any that is kept, the current one again."
  static let example = "abep rollback england 2023-11-16-0a1b2c3d4e5f"
  static let discussion =
    "The release that was current stays on the shelf. A run does not return to it by itself: while"
    + " its inputs are the same, each says that it was rolled back, with exit code 10. Once they"
    + " change, the next release is published as ever and says that it is the first since. To return"
    + " by hand, roll back to it."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .argument(
        "release", "The release to return to (default: the one before the current).", \.release),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let rollback = try Rollback(
      of: selection.pipeline, to: release, in: context.runContext(root: selection.root))
    try context.console.result("\(selection.pipeline): \(try rollback.run().summary)")
    return .success
  }
}
