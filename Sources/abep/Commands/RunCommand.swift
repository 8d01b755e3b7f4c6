import CommandLineKit
import Pipeline

/// Runs every stage of a pipeline that is stale.
struct RunCommand: StageCommand {
  var selection = RunSelection()

  static let name = "run"
  static let stage: Stage? = nil
  static let summary = "Runs all stages, doing only what is stale, and publishes what is new."
  static let example = "abep run england --from ~/downloads --as-at 2023-11-16"
  static let discussion =
    "When nothing has changed, nothing is written. When anything goes wrong, the release that was"
    + " current stays."
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection)] + Parameter.origin(\.selection) + [
      .asAt(\.selection), .root(\.selection),
    ]
  }
}
