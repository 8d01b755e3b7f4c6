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
    let shelf = try context.shelf(of: selection)
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
    try copy(reader.path(of: table), sparing: shelf.folder, in: context)
    return .success
  }

  /// Copies a table to the file that was named, whole or not at all, or to standard output.
  private func copy(_ path: String, sparing releases: String, in context: CommandContext) throws {
    let source = try FileBytes(path)
    guard let output else {
      while true {
        let bytes = try source.read(atMost: 1 << 18)
        if bytes.isEmpty { return }
        try context.console.write(bytes)
      }
    }
    let target = context.absolute(output)
    guard !target.hasPrefix(releases + "/") else {
      throw PipelineFailure(
        .usage, "--output \(output) lies among the releases, which never change; name another file")
    }
    try Files.copy(path, to: "\(target).partial")
    try Files.rename("\(target).partial", to: target)
  }
}
