import CommandLineKit
import Pipeline
import Tabular
import Transfer

/// Which pipeline a verb works on, as at which day, and where the workspace is.
struct RunSelection {
  var pipeline = "sample"
  var asAt: CalendarDate?
  var importFolder: String?
  var mirror: WebAddress?
  var isOffline = false
  var sources: [String] = []
  var root: String?
  var shown: Int?

  /// The request to the pipeline.
  ///
  /// - Throws: `PipelineFailure` where two origins are given.
  func request(in context: CommandContext) throws -> RunRequest {
    let given = [
      importFolder.map { FetchOrigin.folder(context.absolute($0)) },
      mirror.map { .network(mirror: $0) }, isOffline ? .stored : nil,
    ].compactMap(\.self)
    guard given.count <= 1 else {
      throw PipelineFailure(.usage, "give one of --from, --mirror and --offline, not several")
    }
    return RunRequest(
      pipeline: pipeline, asAt: asAt, origin: given.first ?? .network(mirror: nil),
      sources: sources, shown: shown)
  }

  /// The release on a shelf that has a name, or is the newest of the day, or is the current one.
  ///
  /// - Throws: `PipelineFailure` where both a name and a day are given, or there is no such release.
  func entry(on shelf: ReleaseShelf, named release: String?) throws -> ReleaseShelf.Entry {
    guard let day = asAt else { return try shelf.entry(release ?? "latest") }
    guard release == nil else {
      throw PipelineFailure(.usage, "give --release or --as-at, not both")
    }
    return try shelf.entry(asAt: day)
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

  /// From where the sources' files come.
  static func origin(_ selection: WritableKeyPath<Target, RunSelection>) -> [Self] {
    [
      .option(
        "from", "dir", "Import the sources' files from this folder and those in it.",
        selection.appending(path: \.importFolder)),
      .optional(
        "mirror", "url", "Ask a mirror for each address, as /host/path there.",
        selection.appending(path: \.mirror), expecting: "an address such as http://127.0.0.1:8000"
      ) { WebAddress($0) },
      .flag(
        "offline", "Ask nothing of the network: go on with the snapshots that are stored.",
        selection.appending(path: \.isOffline)),
    ]
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
