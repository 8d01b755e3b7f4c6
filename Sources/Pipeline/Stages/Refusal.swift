import Curation

/// That rules refuse a release: which, by what figure, and what to do about it.
struct Refusal {
  private let refusing: [CheckResult]
  private let chain: StageChain
  private let last: String?
  private let acceptances: [Acceptance]

  /// Takes what refuses a release; nil where nothing does.
  init?(
    _ summary: ReleaseSummary, of chain: StageChain, last: String?, _ acceptances: [Acceptance]
  ) {
    refusing = summary.checks.filter { $0.verdict == .fails }
    guard !refusing.isEmpty else { return nil }
    self.chain = chain
    self.last = last
    self.acceptances = acceptances
  }

  /// The failure as whoever ran it is told.
  var failure: PipelineFailure {
    let stays = last.map { "release \($0) stays" } ?? "nothing is published"
    let reasons = refusing.map(\.sentence).joined(separator: " ")
    let count = refusing.count > 1 ? " by \(refusing.count) rules" : ""
    return PipelineFailure(
      .refused, "the new release is refused\(count), and \(stays): \(reasons)\(note) \(advice)")
  }

  /// Why what was accepted does not do.
  private var note: String {
    guard !acceptances.isEmpty, rules.count == refusing.count else { return "" }
    let isNamed = acceptances.allSatisfy { $0.rule != nil }
    return isNamed
      ? " What is accepted is for other rules."
      : " \(refusing.count) rules refuse it, so --accept must name each."
  }

  private var rules: [CheckResult] { refusing.filter { $0.kind == .rule } }

  private var advice: String {
    guard rules.count == refusing.count else {
      return "What contradicts the declaration of a table is a mistake of the program, which nobody"
        + " can accept: report it, with this message"
    }
    let options =
      rules.count == 1
      ? " --accept \"REASON\"" : rules.map { " --accept \"\($0.id)=REASON\"" }.joined()
    let remedies = rules.compactMap { QualityMeasure(rawValue: $0.check)?.remedy }
      .filter { !$0.isEmpty }.map { $0 + " " }
    return "Look at the sources; \(chain.command("plan")) tells what would change. "
      + remedies.joined()
      + "Where they are right, \(chain.command("run", options)) publishes it this once and keeps the"
      + " reason. Where the bounds are wrong, widen the rule in"
      + " pipelines/\(chain.definition.name)/pipeline.json5"
  }
}
