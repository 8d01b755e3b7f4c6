/// How a run ended, as far as it matters to whoever called the program.
public enum RunEnding: Hashable, Sendable {
  /// Its work was done.
  case done(RunOutcome)
  /// It could not go on.
  case failed(PipelineFailure.Kind)

  /// The word for it in the ledger.
  var word: String {
    switch self {
    case .done(let outcome): outcome.verdict.rawValue
    case .failed(let kind): kind.rawValue
    }
  }
}
