import CommandLineKit
import Pipeline
import Tabular

/// Says why a name was or was not linked, and what would have changed it.
struct ExplainCommand: Command {
  var text = ""
  var pipeline = "sample"
  var kind: MatchKind?
  var asAt: CalendarDate?
  var authority = ""
  var postcode = ""
  var town = ""
  var code = ""
  var root: String?

  static let name = "explain"
  static let summary = "Says why a name was or was not linked, and what would have changed it."
  static let example = "abep explain Newcastle england --to authorities"
  static var parameters: [Parameter<Self>] {
    [
      .required("name", "The name.", \.text),
      .argument(
        "pipeline", "The pipeline whose registers are used (default sample).", \.pipeline),
      .matchKind(\.kind),
      .optional(
        "as-at", "date", "The day as at which the name is meant (default: the register's).",
        \.asAt, expecting: "a day such as 2023-11-16"
      ) { CalendarDate(iso: $0) },
      .option("la", "name", "The local authority that stands beside it.", \.authority),
      .option("postcode", "postcode", "The postcode that stands beside it.", \.postcode),
      .option("town", "name", "The town that stands beside it.", \.town),
      .option("code", "code", "The official code that stands beside it.", \.code),
      .root(\.root),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    guard let kind else { throw UsageError("explain needs --to: \(MatchKind.words)") }
    let register = try context.matchRegister(kind, of: pipeline, root: root, asAt: asAt)
    var question = MatchQuestion(text)
    question.authority = authority
    question.postcode = postcode
    question.town = town
    question.code = code
    question.asAt = asAt
    for line in register.explanation(question) { try context.console.result(line) }
    return .success
  }
}
