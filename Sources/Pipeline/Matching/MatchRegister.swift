import Curation
import Education
public import Tabular

/// Opens the register that names are matched against.
public struct MatchRegister: Sendable {
  /// What answers.
  public let matcher: any NameMatcher
  /// What was opened, in a few words.
  public let description: String
  /// The day as at which names are meant where nothing else is said.
  public let asAt: CalendarDate

  /// Opens the register of a pipeline: its reference tables, or its current release.
  ///
  /// - Parameters:
  ///   - kind: What the names are names of.
  ///   - pipeline: The pipeline's name.
  ///   - workspace: Where its files are.
  ///   - asAt: The day as at which names are meant; nil for the release's own, or else `today`.
  ///   - today: The day of the call.
  /// - Throws: `PipelineFailure` where there is no such pipeline, or no release.
  public init(
    _ kind: MatchKind, of pipeline: String, in workspace: Workspace, asAt: CalendarDate?,
    today: CalendarDate
  ) throws {
    try workspace.requirePipeline(pipeline)
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    let release = try shelf.latestID.map { try ReleaseReader(shelf.entry($0).directory) }
    let day = asAt ?? release?.asAt ?? today
    self.asAt = day
    switch kind {
    case .authorities:
      let definition = try PipelineDefinition(pipeline, in: workspace)
      let register = try AuthorityRegister(directory: definition.referenceFolder)
      matcher = AuthorityMatcher(register, asAt: day)
      description =
        "\(register.authorities.count) authorities and \(register.historic.count) of the past, from "
        + workspace.relative(definition.referenceFolder)
    case .schools, .trusts, .partnerships:
      throw PipelineFailure(
        .usage, "names of \(kind.rawValue) cannot be matched yet; --to authorities can")
    }
  }

  /// How the answer to a question came about, line by line.
  public func explanation(_ question: MatchQuestion) -> [String] {
    if let matcher = matcher as? AuthorityMatcher { return matcher.explanation(question) }
    return []
  }
}
