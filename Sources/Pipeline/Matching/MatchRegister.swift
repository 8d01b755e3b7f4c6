import Curation
import Education
public import Linkage
public import Tabular

/// Opens the register that names are matched against.
public struct MatchRegister: Sendable {
  /// Which register, and where it is.
  public struct Selection: Sendable {
    /// What the names are names of.
    public var kind: MatchKind
    /// The pipeline whose reference tables, release and models are used.
    public var pipeline = "sample"
    /// A file in place of the release; nil for the release.
    public var register: String?
    /// Who succeeded whom in that file; nil where that is not known.
    public var links: String?
    /// The column of that file with the key; nil for the usual ones.
    public var idColumn: String?
    /// Its column with the name; nil for the usual ones.
    public var nameColumn: String?
    /// The model; nil for the pipeline's own.
    public var model: String?
    /// The day as at which names are meant; nil for the release's own, or none.
    public var asAt: CalendarDate?

    /// Selects the register of a kind of the pipeline `sample`.
    public init(_ kind: MatchKind) { self.kind = kind }
  }

  /// What answers.
  public let matcher: any NameMatcher
  /// What was opened, in a few words.
  public let description: String

  /// Opens a register.
  ///
  /// - Parameters:
  ///   - selection: Which.
  ///   - workspace: Where the pipelines are.
  ///   - today: The day of the call, for authorities where nothing else says a day.
  /// - Throws: `PipelineFailure` where there is no such pipeline, or no release.
  public init(_ selection: Selection, in workspace: Workspace, today: CalendarDate) throws {
    try workspace.requirePipeline(selection.pipeline)
    let opening = Opening(selection: selection, workspace: workspace, today: today)
    let opened = try opening.open()
    matcher = opened.matcher
    description = opened.description + (opened.asAt.map { ", as at \($0)" } ?? "")
  }

  /// How the answer to a question came about, line by line.
  public func explanation(_ question: MatchQuestion) -> [String] {
    switch matcher {
    case let matcher as AuthorityMatcher: return matcher.explanation(question)
    case let matcher as RegisterMatcher: return matcher.explanation(question)
    default:
      return matcher.answers(to: [question]).flatMap { Self.lines(question, $0) }
    }
  }

  private static func lines(_ question: MatchQuestion, _ answer: MatchAnswer) -> [String] {
    func told(_ candidates: [MatchAnswer.Candidate]) -> [String] {
      candidates.map { "  \($0.id) \($0.name)" }
    }
    var lines = ["\"\(question.name)\": \(answer.verdict.rawValue)"] + told(answer.entities)
    lines += ["because"] + answer.reasons.map { "  \($0)" }
    if !answer.others.isEmpty { lines += ["others"] + told(answer.others) }
    return lines
  }

  /// How the answer to a mention comes about, line by line: asked as runs ask it.
  public func explanation(_ mention: Mention) -> [String] {
    if let matcher = matcher as? RegisterMatcher {
      return matcher.explanation(NameQuestion(mention))
    }
    var question = MatchQuestion(mention.text)
    question.authority = mention.value(of: MentionDeclaration.Context.authority.rawValue) ?? ""
    question.code = mention.value(of: "code") ?? ""
    question.asAt = mention.asAt.flatMap { CalendarDate(iso: $0) }
    return explanation(question)
  }
}

extension MatchRegister {
  /// How a register is opened: from the release of a pipeline, or from a file.
  private struct Opening {
    let selection: Selection
    let workspace: Workspace
    let today: CalendarDate

    typealias Opened = (matcher: any NameMatcher, description: String, asAt: CalendarDate?)

    func open() throws -> Opened {
      switch selection.kind {
      case .authorities: try authorities()
      case .schools: try schools()
      case .trusts: try trusts()
      case .partnerships: try partnerships()
      case .names: try names()
      }
    }

    /// The current release of the pipeline; nil where there is none.
    private func release() throws -> ReleaseReader? {
      let shelf = ReleaseShelf(folder: workspace.curated(of: selection.pipeline))
      return try shelf.latestID.map { try ReleaseReader(shelf.entry($0).directory) }
    }

    private func requiredRelease() throws -> ReleaseReader {
      guard let release = try release() else {
        throw PipelineFailure(
          .noInput,
          "pipeline \(selection.pipeline) has no release to match against; run `abep run"
            + " \(selection.pipeline)`, or name a file with --register")
      }
      return release
    }

    private func reference() throws -> AuthorityRegister {
      let definition = try PipelineDefinition(selection.pipeline, in: workspace)
      return try AuthorityRegister(directory: definition.referenceFolder)
    }

    private func authorities() throws -> Opened {
      let day = try selection.asAt ?? release()?.asAt ?? today
      let register =
        try selection.register.map {
          try AuthorityRegister(register: $0, historic: selection.links)
        } ?? reference()
      return (
        AuthorityMatcher(register, asAt: day),
        "\(register.authorities.count) authorities and \(register.historic.count) of the past", day
      )
    }

    private func schools() throws -> Opened {
      let release = try selection.register == nil ? requiredRelease() : nil
      let register = try selection.register ?? release?.path(of: "schools") ?? ""
      let links = try selection.links ?? release?.path(of: "school_successions")
      return try model(
        .schools(
          register: register, links: links, authorities: reference(),
          model: model()),
        RegisterFacts(register: register, links: links, headings: .schools), hasContext: true)
    }

    private func trusts() throws -> Opened {
      let release = try selection.register == nil ? requiredRelease() : nil
      let register = try selection.register ?? release?.path(of: "trusts") ?? ""
      return try model(
        .trusts(register: register, links: selection.links, model: model()),
        RegisterFacts(register: register, links: nil, headings: .trusts), hasContext: false)
    }

    private func names() throws -> Opened {
      guard let register = selection.register else {
        throw PipelineFailure(
          .usage, "--to names needs --register FILE: a CSV with a column of keys and one of names")
      }
      let headings = RegisterHeadings.plain(id: selection.idColumn, name: selection.nameColumn)
      return try model(
        .plain(register: register, headings: headings),
        RegisterFacts(register: register, links: nil, headings: headings), hasContext: true)
    }

    private func model(
      _ resolver: NameResolver, _ facts: RegisterFacts, hasContext: Bool
    ) -> Opened {
      (
        RegisterMatcher(
          resolver: resolver, facts: facts, hasContext: hasContext, asAt: selection.asAt),
        "\(resolver.linker.register.count.grouped) \(selection.kind.rawValue), by model"
          + " \(resolver.linker.model.name) \(resolver.linker.model.version)",
        selection.asAt
      )
    }

    /// The model named, or that of the pipeline.
    private func model() throws -> LinkModel {
      if let path = selection.model { return try LinkModel(file: path, told: path) }
      return try ModelShelf(of: selection.pipeline, in: workspace).model(selection.kind)
    }

    private func partnerships() throws -> Opened {
      guard let path = selection.register else {
        throw PipelineFailure(
          .usage,
          "pipeline \(selection.pipeline) has no register of partnerships; name one with"
            + " --register FILE")
      }
      let register = try reference()
      let mentions = try PartnershipFile.mentions(
        path: path, source: "register", register: register)
      let clusters = PartnershipClusters(mentions, authorities: register)
      return (
        PartnershipMatcher(
          PartnershipResolver(clusters.partnerships, authorities: register),
          authorities: AuthorityResolver(register)),
        "\(clusters.partnerships.count) partnerships", nil
      )
    }
  }
}
