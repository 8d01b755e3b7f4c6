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
    return explanation(MatchQuestion(mention))
  }
}
