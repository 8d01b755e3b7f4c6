public import Curation
import JSONText
import Tabular

/// A pipeline as its folder declares it: what it is called, its sources, its reference tables.
public struct PipelineDefinition: Sendable {
  /// The name of its folder.
  public let name: String
  /// What it is called.
  public let title: String
  /// What it holds, in a paragraph.
  public let description: String
  /// Whether its schools and trusts are invented; said wherever they show.
  public let isSynthetic: Bool
  /// The folder of the facts that it needs offline.
  public let referenceFolder: String
  /// Its sources, by name.
  public let sources: [SourceDefinition]
  /// What may not happen from one release to the next, and how bad it is.
  public let rules: [QualityRule]
  /// The hash of its own file.
  public let hash: String

  /// Reads a pipeline's folder.
  ///
  /// - Throws: `PipelineFailure` where there is none; `ConfigurationError` where a file has a
  ///   mistake.
  public init(_ name: String, in workspace: Workspace) throws {
    let folder = workspace.definitions(of: name)
    let file = "\(folder)/pipeline.json5"
    guard Files.exists(file) else {
      let known = try workspace.pipelineNames()
      let near = Spelling.nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" }
      throw PipelineFailure(
        .usage,
        "there is no pipeline \"\(name)\"\(near ?? "; there are \(known.joined(separator: ", "))")")
    }
    let bytes = try Files.read(file)
    let object = try ConfigurationObject(
      json5: bytes, file: workspace.relative(file), what: "pipeline")
    self.name = name
    title = try object.string("title")
    description = try object.string("description")
    isSynthetic = try object.boolean("synthetic", default: false)
    let reference = try object.string("reference")
    referenceFolder = Self.joined(folder, reference)
    guard Files.isDirectory(referenceFolder) else {
      throw object.error(
        "there is no folder \(workspace.relative(referenceFolder))", at: "reference")
    }
    rules = try object.list("rules", what: "rule", Self.rule)
    hash = SHA256.hexadecimal(of: bytes)
    try object.finish()
    sources = try Files.list("\(folder)/sources").filter { $0.hasSuffix(".json5") }.map { entry in
      let path = "\(folder)/sources/\(entry)"
      return try SourceDefinition(
        Files.read(path), name: String(entry.dropLast(6)), file: workspace.relative(path))
    }
  }

  private static func rule(_ object: ConfigurationObject) throws -> QualityRule {
    func threshold(_ key: String) throws -> Double? {
      try object.optionalDecimal(key, in: 0...1_000_000)
    }
    return QualityRule(
      try object.word("measure"), of: try object.string("table"),
      refusesBelow: try threshold("refuses_below"), warnsBelow: try threshold("warns_below"),
      warnsAbove: try threshold("warns_above"), refusesAbove: try threshold("refuses_above"))
  }

  /// The source that holds a dialect of which a pipeline has one.
  ///
  /// - Throws: `PipelineFailure` where the pipeline declares none, or several.
  public func source(_ kind: SourceContent.Kind) throws -> SourceDefinition {
    let found = sources.filter { $0.content.kind == kind }
    guard let source = found.first, found.count == 1 else {
      throw PipelineFailure(
        .badConfiguration,
        "pipelines/\(name)/sources: \(found.count) sources have the dialect"
          + " \"\(kind.rawValue)\"; a pipeline needs exactly one")
    }
    return source
  }

  /// The sources named, or all of them where none is.
  ///
  /// - Throws: `PipelineFailure` where one does not exist.
  public func sources(named names: [String]) throws -> [SourceDefinition] {
    guard !names.isEmpty else { return sources }
    return try names.map { name in
      if let source = sources.first(where: { $0.name == name }) { return source }
      let known = sources.map(\.name)
      let near = Spelling.nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" }
      throw PipelineFailure(
        .usage,
        "pipeline \(self.name) has no source \"\(name)\""
          + (near ?? "; it has \(known.joined(separator: ", "))"))
    }
  }

  /// A path relative to a folder, with its leading `..` resolved.
  private static func joined(_ folder: String, _ path: String) -> String {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." {
        parts.removeLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
