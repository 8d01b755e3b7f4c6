import Education
import Tabular

extension StageChain {
  /// What the sources say of programmes and hubs; of a source without a snapshot, what it declares.
  ///
  /// - Throws: what reading the staged tables and the pipeline's own throws.
  func provision(_ registers: Registers) throws -> Provision {
    let declared = definition.sources.compactMap { source in
      source.programme.map { (source, $0) }
    }
    guard !declared.isEmpty else { return .none }
    let sources = declared.map { source, programme in
      let staged = tables.first { $0.source.name == source.name }
      return programme.source(
        named: source.name,
        table: staged.map {
          Registers.StagedTables.Table(
            path: $0.contentPath, source: source.name, date: $0.snapshot.date)
        })
    }
    let listed = try ProgrammeTables(
      lists: workspace.definitions(of: definition.name), directory: definition.referenceFolder,
      places: sources.compactMap(\.places))
    return try ProvisionReader(registers, tables: listed).read(sources)
  }

  /// What a release holds of programmes beside staged tables: the declarations of sources that have
  /// no snapshot, and the pipeline's own lists.
  static func programmes(
    of pipeline: String, missing: [SourceDefinition], in workspace: Workspace
  ) throws -> [String] {
    let lists = "\(workspace.definitions(of: pipeline))/\(ProgrammeTables.source).csv"
    let declared = missing.filter { $0.programme != nil }.map(\.hash)
    return try declared
      + (Files.exists(lists) ? [SHA256.hexadecimal(ofFile: lists).digest] : [])
  }
}
