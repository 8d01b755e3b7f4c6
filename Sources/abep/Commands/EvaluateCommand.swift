import CommandLineKit
import Linkage
import Pipeline

/// Measures how good links are, on names whose meaning is known.
struct EvaluateCommand: Command {
  var file = ""
  var selection = EvaluationSelection()
  var model: String?
  var compare: String?
  var slice: String?
  var errors = 0
  var isOnce = false

  static let name = "evaluate"
  static let summary =
    "Measures links on names whose meaning is known: precision, recall, coverage."
  static let example =
    "abep evaluate names.csv --to schools --register edubasealldata20231116.csv"
    + " --links links_edubasealldata20230918.csv --using authority --errors 20"
  static let discussion =
    "The file has a column of names and a column expected_urn, expected_group_uid or dfe_code; with"
    + " answer_type and dfe_codes, the kind of each answer is judged. Strict is the expected key; lineage that, or one step of succession from it. Coverage is what could be"
    + " linked without a person while 99.5 % of it is right."
  static var parameters: [Parameter<Self>] {
    [.required("file", "The names, and the keys that they mean (CSV).", \.file)]
      + Parameter.evaluation(\.selection)
      + [
        .option("model", "file", "The model (default: the one that pipelines use).", \.model),
        .option("compare", "file", "Another model: say what would change from it.", \.compare),
        .option("by", "column", "Say the figures for each value of a column too.", \.slice),
        .flag(
          "once", "The file names each entity at most once: choose for all rows together.",
          \.isOnce),
        .option("errors", "count", "Tell so many of the worst errors, explained.", \.errors),
        .root(\.selection.root),
      ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let gold = try selection.gold(file, slice: slice, in: context)
    if selection.kind == .authorities { return try evaluateAuthorities(gold, in: context) }
    let evaluation = LinkEvaluation(
      gold, try selection.resolver(model: model, in: context), isOnce: isOnce)
    for line in evaluation.report(slices: slice != nil, errors: errors) {
      try context.console.result(line)
    }
    if let compare {
      let other = LinkEvaluation(
        gold, try selection.resolver(model: compare, in: context), isOnce: isOnce)
      for line in evaluation.differences(from: other, atMost: max(errors, 20)) {
        try context.console.result(line)
      }
    }
    return .success
  }

  private func evaluateAuthorities(
    _ gold: GoldFile, in context: CommandContext
  ) throws -> ExitStatus {
    guard model == nil, compare == nil, !isOnce else {
      throw UsageError(
        "names of authorities are read by rules: --model, --compare and --once are not of them")
    }
    let register = try selection.authorities(in: context)
    let evaluation = LinkEvaluation(
      gold, register, asAt: try selection.asAt ?? context.today(for: "--as-at"))
    for line in evaluation.report(slices: slice != nil, errors: errors) {
      try context.console.result(line)
    }
    return .success
  }
}
