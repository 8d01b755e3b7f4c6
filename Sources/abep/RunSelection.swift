import CommandLineKit
import Pipeline
import Tabular

/// Which pipeline a verb works on, as at which day, and where the workspace is.
struct RunSelection {
  var pipeline = "sample"
  var asAt: CalendarDate?
  var importFolder: String?
  var sources: [String] = []
  var root: String?

  /// The request to the pipeline.
  func request(in context: CommandContext) -> RunRequest {
    RunRequest(
      pipeline: pipeline, asAt: asAt, importFolder: importFolder.map(context.absolute),
      sources: sources)
  }
}

extension Parameter {
  /// The pipeline, which may be left out.
  static func pipeline(_ selection: WritableKeyPath<Target, RunSelection>) -> Self {
    .argument(
      "pipeline", "The pipeline to work on (default sample).",
      selection.appending(path: \.pipeline))
  }

  /// `--as-at`: the day of the release.
  static func asAt(_ selection: WritableKeyPath<Target, RunSelection>) -> Self {
    .optional(
      "as-at", "date", "Use the newest snapshots of this day or earlier (default: the newest).",
      selection.appending(path: \.asAt), expecting: "a day such as 2023-11-16"
    ) { CalendarDate(iso: $0) }
  }

  /// `--from`: the folder to import from.
  static func importFolder(_ selection: WritableKeyPath<Target, RunSelection>) -> Self {
    .option(
      "from", "dir", "Import the sources' files from this folder and those in it.",
      selection.appending(path: \.importFolder))
  }

  /// `--source`: only these sources.
  static func sources(_ selection: WritableKeyPath<Target, RunSelection>) -> Self {
    .option(
      "source", "name", "Only this source; may be given several times (default: all).",
      selection.appending(path: \.sources))
  }

  /// `--root`: the folder of the workspace.
  static func root(_ selection: WritableKeyPath<Target, RunSelection>) -> Self {
    .root(selection.appending(path: \.root))
  }

  /// `--root`: the folder of the workspace.
  static func root(_ root: WritableKeyPath<Target, String?>) -> Self {
    .option(
      "root", "dir", "The folder with pipelines, raw and curated (default: found from here up).",
      root)
  }
}
