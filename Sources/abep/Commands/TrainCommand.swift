import CommandLineKit
import Education
import Linkage
import Pipeline
import Tabular

/// Learns a model of how names are written.
struct TrainCommand: Command {
  var files: [String] = []
  var selection = EvaluationSelection()
  var output = ""
  var version = "1"
  var rounds = 4

  static let name = "train"
  static let summary = "Learns how names are written from names alone, and writes it as a model."
  static let example =
    "abep train names.csv --to schools --register edubasealldata20231116.csv --into schools.json"
  static let discussion =
    "What words come to is learnt without knowing any answer. Where a file says what its names mean"
    + " (expected_urn, expected_group_uid), the probabilities are corrected by it in the end."
  static var parameters: [Parameter<Self>] {
    [.arguments("file", "Names as sources write them (CSV).", \.files)]
      + Parameter.evaluation(\.selection)
      + [
        .option("into", "file", "The model to write.", \.output),
        .option("name-version", "version", "The version to give it (default 1).", \.version),
        .option("rounds", "count", "Rounds of learning, 1 to 50 (default 4).", \.rounds),
        .root(\.selection.root),
      ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    guard !output.isEmpty else { throw UsageError("train needs --into FILE") }
    guard !files.isEmpty else { throw UsageError("train needs a file of names") }
    guard (1...50).contains(rounds) else { throw UsageError("--rounds must be 1 to 50") }
    let kind = try selection.required()
    let golds = try files.map { try selection.gold($0, in: context) }
    let resolver = try selection.resolver(.untrained(for: kind), in: context)
    let training = LinkTraining(golds, resolver)
    let model = training.model(version: version, rounds: rounds) { round in
      context.console.progress("round \(round) of \(rounds)")
    }
    try Files.replace(context.absolute(output), with: model.serialised())
    try context.console.result("\(output)  \(model.name) \(model.version)")
    return .success
  }
}
