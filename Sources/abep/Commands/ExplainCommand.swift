import CommandLineKit
import Pipeline
import Tabular

/// Says why a name was or was not linked, and what would have changed it.
struct ExplainCommand: Command {
  var text = ""
  var mention: String?
  var selection = MatchSelection()
  var authority = ""
  var postcode: String?
  var town = ""
  var code = ""

  static let name = "explain"
  static let summary = "Says why a name was or was not linked, and what would have changed it."
  static let example = "abep explain Newcastle england --to authorities"
  static let discussion =
    "A name is asked as \"match\" asks it. With --mention and an id of a release's links.csv, no name"
    + " is given: `abep explain england --mention 58b5e496deff74d4` says what the release has on it,"
    + " and how the answer comes about. Numbers behind a reason are bits: each doubles the odds, and"
    + " below zero halves them."
  static var parameters: [Parameter<Self>] {
    [.argument("name", "The name; with --mention, the pipeline.", \.text)]
      + Parameter.matching(\.selection)
      + [.option("mention", "id", "Explain this mention of the latest release.", \.mention)]
      + context + [.root(\.selection.root)]
  }

  private static var context: [Parameter<Self>] {
    [
      .option("la", "name", "The local authority that stands beside it.", \.authority),
      .option("postcode", "postcode", "The postcode that stands beside it.", \.postcode),
      .option("town", "name", "The town that stands beside it.", \.town),
      .option("code", "code", "The official code that stands beside it.", \.code),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let lines =
      try mention.map { try explanation(ofMention: $0, in: context) }
      ?? explanation(in: context)
    for line in lines { try context.console.result(line) }
    return .success
  }

  private func explanation(in context: CommandContext) throws -> [String] {
    guard !text.isEmpty else { throw UsageError("explain needs a name, or --mention and an id") }
    let register = try selection.open(in: context, for: Self.name)
    var question = MatchQuestion(text)
    question.authority = authority
    question.postcode = postcode
    question.town = town
    question.code = code
    question.asAt = selection.asAt
    return register.explanation(question)
  }

  private func explanation(
    ofMention id: String, in context: CommandContext
  ) throws -> [String] {
    var selection = selection
    if !text.isEmpty { selection.pipeline = text }
    let link = try PublishedLink(
      mention: id, of: selection.pipeline, in: context.workspace(root: selection.root))
    guard let kind = link.kind else { return link.lines }
    if selection.kind == nil { selection.kind = kind }
    do {
      let register = try selection.open(in: context, for: Self.name)
      return link.lines + ["asked again:"] + register.explanation(link.mention)
    } catch let failure as PipelineFailure where failure.kind == .usage {
      return link.lines
    }
  }
}
