import CommandLineKit
import Curation
import Pipeline
import Tabular

/// Writes a table of a release.
struct ExportCommand: Command {
  var table: String?
  var selection = RunSelection()
  var release = "latest"
  var output: String?

  static let name = "export"
  static let summary = "Writes a table of a release as CSV, to standard output or a file."
  static let example = "abep export england --table la_profile --output la_profile.csv"
  static let discussion = "Without --table, it lists the tables."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .option("table", "name", "The table, such as schools or la_profile.", \.table),
      .option("release", "release", "The release (default latest).", \.release),
      .option("output", "file", "The file to write (default: standard output).", \.output),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let workspace = try context.workspace(root: selection.root)
    let shelf = ReleaseShelf(folder: workspace.curated(of: selection.pipeline))
    let reader = try ReleaseReader(shelf.entry(release).directory)
    guard let table else {
      for name in reader.tableNames { try context.console.result(name) }
      return .success
    }
    guard reader.tableNames.contains(table) else {
      throw PipelineFailure(
        .usage,
        "release \(reader.id) has no table \"\(table)\"; it has "
          + reader.tableNames.joined(separator: ", "))
    }
    let source = try FileBytes(reader.path(of: table))
    let sink = try output.map { try FileSink(creating: context.absolute($0)) }
    while true {
      let bytes = try source.read(atMost: 1 << 18)
      if bytes.isEmpty { break }
      if let sink {
        try sink.write(bytes)
      } else {
        try context.console.write(bytes)
      }
    }
    try sink?.close()
    return .success
  }
}
