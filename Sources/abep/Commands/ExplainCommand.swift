import CommandLineKit
import Pipeline
import Tabular

/// Says why a name was or was not linked, and what would have changed it.
struct ExplainCommand: Command {
  var text = ""
  var selection = MatchSelection()
  var authority = ""
  var postcode = ""
  var town = ""
  var code = ""

  static let name = "explain"
  static let summary = "Says why a name was or was not linked, and what would have changed it."
  static let example = "abep explain Newcastle england --to authorities"
  static var parameters: [Parameter<Self>] {
    [.required("name", "The name.", \.text)] + Parameter.matching(\.selection) + context
      + [.root(\.selection.root)]
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
    let register = try selection.open(in: context, for: Self.name)
    var question = MatchQuestion(text)
    question.authority = authority
    question.postcode = postcode
    question.town = town
    question.code = code
    question.asAt = selection.asAt
    for line in register.explanation(question) { try context.console.result(line) }
    return .success
  }
}
