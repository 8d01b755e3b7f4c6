import CommandLineKit
import Curation
import Pipeline

/// Runs every stage of a pipeline that is stale.
struct RunCommand: StageCommand {
  var selection = RunSelection()
  var onFailure: String?
  var accepted: [String] = []

  static let name = "run"
  static let stage: Stage? = nil
  static let summary = "Runs all stages, doing only what is stale, and publishes what is new."
  static let example = "abep run england --from ~/downloads --as-at 2023-11-16"
  static let discussion =
    "When nothing has changed, nothing is written. When anything goes wrong, the release that was"
    + " current stays, and the command on failure is told: that of --on-failure, or else of the"
    + " pipeline's operating.json5. It is run without a shell, its words split at blanks, with what"
    + " happened on its standard input and in its environment. --accept is for a person who has"
    + " looked: it overrides one rule, once, on the record. It has no place in a crontab."
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection)] + Parameter.origin(\.selection) + [
      .asAt(\.selection),
      .option("on-failure", "command", "Run this when the run fails or is refused.", \.onFailure),
      .option(
        "accept", "reason",
        "Publish this once though a rule refuses it, and keep the reason; RULE=REASON where several"
          + " refuse.", \.accepted),
      .root(\.selection),
    ]
  }

  /// The selection with what is accepted.
  func request(in context: CommandContext) throws -> RunRequest {
    var request = try selection.request(in: context)
    request.acceptances = try accepted.map(Acceptance.init(argument:))
    return request
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    do {
      return try publish(in: context)
    } catch is ClosedOutput {
      throw ClosedOutput()
    } catch {
      tell(PipelineFailure(error), context)
      throw error
    }
  }

  /// Tells the command on failure; that it failed too is a warning.
  private func tell(_ failure: PipelineFailure, _ context: CommandContext) {
    let workspace = try? context.workspace(root: selection.root)
    let settings = workspace.flatMap { try? OperatingSettings(of: selection.pipeline, in: $0) }
    let words = onFailure.map { $0.split(separator: " ").map(String.init) } ?? settings?.onFailure
    guard let hook = FailureHook(words ?? [], seconds: settings?.onFailureSeconds ?? 60) else {
      return
    }
    let event = FailureHook.Event(
      pipeline: selection.pipeline, verb: Self.name, outcome: failure.kind.rawValue,
      exitStatus: Int(ExitStatus(of: failure.kind).rawValue),
      release: workspace.flatMap {
        ReleaseShelf(folder: $0.curated(of: selection.pipeline)).latestID
      }, message: failure.message)
    if let trouble = hook.tell(event) { context.console.warn("on-failure", trouble) }
  }
}
