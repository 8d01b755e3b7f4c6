import CommandLineKit
import Pipeline

/// A verb that runs the stages of a pipeline, or one of them.
protocol StageCommand: Command<CommandContext> {
  var selection: RunSelection { get }
  /// The stage; nil for all of them.
  static var stage: Stage? { get }
  /// What is asked of the pipeline.
  func request(in context: CommandContext) throws -> RunRequest
}

extension StageCommand {
  func request(in context: CommandContext) throws -> RunRequest {
    try selection.request(in: context)
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    try publish(in: context)
  }

  /// Runs the stage, or all of them, and says what came of it.
  func publish(in context: CommandContext) throws -> ExitStatus {
    let run = try Run(request(in: context), in: context.runContext(root: selection.root))
    let outcome = try Self.stage.map(run.only) ?? run.all()
    let map = outcome.map.map { ". Map: \(context.told($0))" } ?? ""
    try context.console.result("\(selection.pipeline): \(outcome.summary)\(map)")
    return ExitStatus(of: .done(outcome))
  }
}

/// Brings the sources' bytes in.
struct FetchCommand: StageCommand {
  var selection = RunSelection()
  var isShown: Bool {
    get { selection.shown != nil }
    set { selection.shown = newValue ? 0 : nil }
  }

  static let name = "fetch"
  static let stage: Stage? = .fetch
  static let summary = "Brings the sources' files in as snapshots, which are kept unchanged."
  static let example = "abep fetch england --source establishments --show"
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection)] + Parameter.origin(\.selection)
      + [
        .asAt(\.selection), .sources(\.selection),
        .flag("show", "Show what was asked for, what came, and what was found in it.", \.isShown),
        .root(\.selection),
      ]
  }
}

/// Turns snapshots into staged tables.
struct ParseCommand: StageCommand {
  var selection = RunSelection()

  static let name = "parse"
  static let stage: Stage? = .parse
  static let summary = "Turns snapshots into staged tables: typed rows under our column names."
  static let example = "abep parse england --source groups --show 20"
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection), .asAt(\.selection), .sources(\.selection),
      .option(
        "show", "count", "Show so many records of each source, and what its declaration leaves.",
        \.selection.shown),
      .root(\.selection),
    ]
  }
}

/// Resolves the names in staged tables.
struct LinkCommand: StageCommand {
  var selection = RunSelection()

  static let name = "link"
  static let stage: Stage? = .link
  static let summary = "Resolves the names in staged tables to the registers."
  static let example = "abep link england --as-at 2023-11-16"
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection), .asAt(\.selection), .root(\.selection)]
  }
}

/// Builds and checks the datasets of a release.
struct LoadCommand: StageCommand {
  var selection = RunSelection()

  static let name = "load"
  static let stage: Stage? = .load
  static let summary = "Builds the curated datasets of the next release and checks them."
  static let example = "abep load england"
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection), .asAt(\.selection), .root(\.selection)]
  }
}
