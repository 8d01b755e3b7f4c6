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
  /// Where whoever runs it can be reached, as servers that it asks are told; nil where not stated.
  public let contact: String?
  /// The web address of the folder that shows the current release; nil where it is not published.
  public let publishedAt: String?
  /// The folder of the facts that it needs offline.
  public let referenceFolder: String
  /// Its sources, by name.
  public let sources: [SourceDefinition]
  /// What may not happen from one release to the next, and how bad it is.
  public let rules: [QualityRule]
  /// How old a statement of the partnership register may be, in days; nil where not stated.
  public let staleAfterDays: Int?
  /// The hash of its own file.
  public let hash: String

  /// Reads a pipeline's folder.
  ///
  /// - Throws: `PipelineFailure` where there is none; `ConfigurationError` where a file has a
  ///   mistake.
  public init(_ name: String, in workspace: Workspace) throws {
    let folder = workspace.definitions(of: name)
    let file = "\(folder)/pipeline.json5"
    try workspace.requirePipeline(name)
    let bytes = try Files.read(file)
    let object = try ConfigurationObject(
      json5: bytes, file: workspace.relative(file), what: "pipeline")
    self.name = name
    title = try object.string("title")
    description = try object.string("description")
    isSynthetic = try object.boolean("synthetic", default: false)
    contact = try object.optionalString("contact")
    if let contact, contact.contains(where: { !$0.isASCII || $0.isNewline || "()\\".contains($0) })
    {
      throw object.error(
        "\"contact\" must be plain: an address of mail or of a page", at: "contact")
    }
    publishedAt = try object.optionalString("published_at")
    if let publishedAt, !publishedAt.hasPrefix("https://") || publishedAt.contains(" ") {
      throw object.error(
        "\"published_at\" must be an address that begins with https://", at: "published_at")
    }
    referenceFolder = try Self.referenceFolder(object, folder, workspace)
    staleAfterDays = try object.optionalObject("partnerships").flatMap {
      try $0.optionalInteger("stale_after_days", in: 1...36_500)
    }
    hash = SHA256.hexadecimal(of: bytes)
    let sourceFolder = "\(folder)/sources"
    let sourceNames = try Self.sourceFiles(in: sourceFolder).map(\.name)
    var rules: [QualityRule] = []
    rules = try object.list("rules", what: "rule") { rule in
      let read = try QualityRule(rule, sources: sourceNames)
      defer { rules.append(read) }
      guard !rules.contains(where: { $0.measure == read.measure && $0.subject == read.subject })
      else {
        throw rule.error("a rule before it measures the same; put their bounds into one")
      }
      return read
    }
    self.rules = rules
    try object.finish()
    sources = try Self.sources(in: sourceFolder, workspace)
    guard sources.contains(where: { $0.content.kind == .establishments }) else {
      throw object.error(
        "a pipeline needs a source with the dialect"
          + " \"\(SourceContent.Kind.establishments.rawValue)\" in its folder sources; it has "
          + (sources.isEmpty ? "none" : sources.map(\.name).joined(separator: ", ")))
    }
  }

  /// The folder of the facts that a pipeline needs offline, without reading its sources.
  ///
  /// - Throws: `PipelineFailure` where there is no such pipeline; `ConfigurationError` where its own
  ///   file has a mistake.
  static func referenceFolder(of name: String, in workspace: Workspace) throws -> String {
    let folder = workspace.definitions(of: name)
    let file = "\(folder)/pipeline.json5"
    try workspace.requirePipeline(name)
    let object = try ConfigurationObject(
      json5: Files.read(file), file: workspace.relative(file), what: "pipeline")
    return try referenceFolder(object, folder, workspace)
  }

  private static func referenceFolder(
    _ object: ConfigurationObject, _ folder: String, _ workspace: Workspace
  ) throws -> String {
    let reference = try object.string("reference")
    guard let path = joined(folder, reference), Files.isDirectory(path) else {
      throw object.error(
        "there is no folder \"\(reference)\" as seen from \(workspace.relative(folder))",
        at: "reference")
    }
    return path
  }

  /// Reads the sources' files, by name; of the dialects that the domain knows there is one each.
  private static func sources(in folder: String, _ workspace: Workspace) throws
    -> [SourceDefinition]
  {
    var sources: [SourceDefinition] = []
    for (name, path) in try sourceFiles(in: folder).sorted(by: { $0 < $1 }) {
      let source = try SourceDefinition(
        Files.read(path), name: name, file: workspace.relative(path))
      let kind = source.content.kind
      if sources.last?.name == name {
        throw source.error("another file in a folder of sources has the name \(name) already")
      }
      if kind != .table, let other = sources.first(where: { $0.content.kind == kind }) {
        throw source.error(
          "source \(other.name) has the dialect \"\(kind.rawValue)\" already;"
            + " a pipeline has one source of each but \"\(SourceContent.Kind.table.rawValue)\"")
      }
      sources.append(source)
    }
    try checkProgrammes(of: sources)
    return sources
  }

  /// The mistakes of a pipeline's files, the first of each file.
  ///
  /// - Throws: `PipelineFailure` where there is no such pipeline; `FileFailure` where a file cannot
  ///   be read.
  static func mistakes(_ name: String, in workspace: Workspace) throws -> [ConfigurationError] {
    var mistakes: [ConfigurationError] = []
    func note(_ work: () throws -> Void) throws {
      do {
        try work()
      } catch let mistake as ConfigurationError {
        if !mistakes.contains(mistake) { mistakes.append(mistake) }
      }
    }
    try note { _ = try PipelineDefinition(name, in: workspace) }
    try note { _ = try OperatingSettings(of: name, in: workspace) }
    for (source, path) in try sourceFiles(in: "\(workspace.definitions(of: name))/sources") {
      try note {
        _ = try SourceDefinition(
          Files.read(path), name: source, file: workspace.relative(path))
      }
    }
    return mistakes
  }

  /// The declarations in a folder and the folders in it, each with the source's name.
  private static func sourceFiles(in folder: String) throws -> [(name: String, path: String)] {
    guard Files.isDirectory(folder) else { return [] }
    return try Files.list(folder).flatMap { entry in
      let path = "\(folder)/\(entry)"
      if Files.isDirectory(path) { return try sourceFiles(in: path) }
      return entry.hasSuffix(".json5") ? [(String(entry.dropLast(6)), path)] : []
    }
  }

  /// The source that holds a dialect of which a pipeline has one.
  ///
  /// - Throws: `PipelineFailure` where the pipeline declares none.
  public func source(_ kind: SourceContent.Kind) throws -> SourceDefinition {
    guard let source = sources.first(where: { $0.content.kind == kind }) else {
      throw PipelineFailure(
        .badConfiguration,
        "pipelines/\(name)/sources has no source with the dialect \"\(kind.rawValue)\"")
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
          + (near ?? "; it has: \(known.joined(separator: ", "))"))
    }
  }

  /// A path relative to a folder, with its `..` resolved; nil where it leads above the root.
  private static func joined(_ folder: String, _ path: String) -> String? {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
