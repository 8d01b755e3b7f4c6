import CommandLineKit
import Curation
import JSONText
import Pipeline
import Tabular

/// Writes a table of a release, whole or the rows of some areas.
struct ExportCommand: Command {
  var table: String?
  var selection = RunSelection()
  var release: String?
  var areas: [String] = []
  var areaFile: String?
  var form = ExportForm.csv
  var output: String?

  static let name = "export"
  static let summary = "Writes a table of a release, whole or for some areas, in several forms."
  static let example =
    "abep export sample --table schools --area \"Barnet, Camden and Enfield\" --for excel"
    + " --output schools.csv"
  static let discussion =
    "Without --table, it lists the tables. Areas are written as people write them: authorities, their"
    + " codes, lists of them, regions, combined authorities, or England. Beside the file of --output it writes"
    + " FILE.datapackage.json: columns, licence, sources and how to cite the release."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .option("table", "name", "The table, such as schools or la_profile.", \.table),
      .option("area", "text", "Only rows of this area; may be given several times.", \.areas),
      .option("areas", "file", "Only rows of the areas in this file, one a line.", \.areaFile),
      .option("for", "form", "How it is written (default csv).", oneOf: \.form),
      .option(
        "release", "release", "The release, or a day such as 2023-11-16 (default latest).",
        \.release),
      .optional(
        "as-at", "date", "The newest release of this day or earlier.", \.selection.asAt,
        expecting: "a day such as 2023-11-16"
      ) { CalendarDate(iso: $0) },
      .option("output", "file", "The file to write (default: standard output).", \.output),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let shelf = try context.shelf(of: selection)
    let reader = try ReleaseReader(selection.entry(on: shelf, named: release).directory)
    guard let name = table else {
      let width = reader.tables.map(\.name.count).max() ?? 0
      for table in reader.tables {
        let gap = String(repeating: " ", count: width - table.name.count + 2)
        try context.console.result(table.name + gap + table.title)
      }
      return .success
    }
    guard let table = reader.tables.first(where: { $0.name == name }) else {
      throw PipelineFailure(
        .usage,
        "release \(reader.id) has no table \"\(name)\"; it has "
          + reader.tableNames.joined(separator: ", "))
    }
    let area = try area(of: reader, in: context)
    do {
      let isWhole = area?.isEngland ?? true
      let export = try TableExport(
        table, of: reader, in: isWhole ? nil : area?.authorities, regions: area?.regions ?? [])
      let about = ExportDescription(of: table, reader)
      for remark in area?.remarks ?? [] { context.console.note("area", remark) }
      let rows = try write(export, about, area, sparing: shelf.folder, in: context)
      context.console.note(
        "exported", "\(rows.of("row")) of \(name); cite: \(about.citation)",
        ["rows": .integer(rows)])
    } catch let error as NoAreaInTable {
      throw PipelineFailure(.usage, "\(error)")
    } catch let error as NoGeometryInTable {
      throw PipelineFailure(.usage, "\(error)")
    }
    return .success
  }

  /// The authorities that are asked for; nil where none are.
  private func area(of release: ReleaseReader, in context: CommandContext) throws -> ExportArea? {
    var texts = areas
    if let areaFile {
      texts += ExportArea.names(in: try Files.read(context.absolute(areaFile)))
    }
    if texts.isEmpty, areaFile == nil { return nil }
    guard let day = release.asAt else {
      throw PipelineFailure(.badData, "release \(release.id) does not say as at which day it is")
    }
    let definition = try PipelineDefinition(
      selection.pipeline, in: context.workspace(root: selection.root))
    return try ExportArea(texts, asAt: day, reference: definition.referenceFolder)
  }

  /// Writes to the file that was named, whole or not at all, or to standard output.
  private func write(
    _ export: TableExport, _ about: ExportDescription, _ area: ExportArea?,
    sparing releases: String, in context: CommandContext
  ) throws -> Int {
    guard let output else { return try export.write(as: form) { try context.console.write($0) } }
    let target = context.absolute(output)
    guard !target.hasPrefix(releases + "/") else {
      throw PipelineFailure(
        .usage, "--output \(output) lies among the releases, which never change; name another file")
    }
    var rows = 0
    try Files.replace(target) { sink in
      rows = try export.write(as: form) { try sink.write($0) }
      let package = about.dataPackage(
        file: String(target.split(separator: "/").last ?? ""), form: form,
        area: area?.texts.joined(separator: "; "), rows: rows)
      try Files.replace("\(target).datapackage.json", with: package)
    }
    return rows
  }
}
