/// The rules of a release: those of every pipeline, and over them the pipeline's own.
struct RuleBook: Sendable {
  private let rules: [QualityRule]

  /// Puts a pipeline's rules over the standard ones, measure and subject by measure and subject.
  init(_ own: [QualityRule], over standard: [QualityRule] = QualityRule.standard) {
    let kept = standard.filter { rule in
      !own.contains { $0.measure == rule.measure && $0.subject == rule.subject }
    }
    rules = kept + own
  }

  /// The columns that rules name.
  var columns: [String] {
    Set(rules.filter { $0.measure.subjects == .column }.compactMap(\.subject)).sorted()
  }

  /// The result of every rule, in the order of the measures and then of the subjects.
  func results(_ facts: RuleFacts) -> [CheckResult] {
    QualityMeasure.allCases.flatMap { measure in
      let rules = rules.filter { $0.measure == measure }
      let named = rules.compactMap { rule in rule.subject.map { (subject: $0, rule: rule) } }
      let others = rules.first { $0.subject == nil }.map { rule in
        measure.known(facts).filter { subject in !named.contains { $0.subject == subject } }
          .map { (subject: $0, rule: rule) }
      }
      return (named + (others ?? [])).sorted { $0.subject < $1.subject }.map { subject, rule in
        rule.judge(measure.take(facts, subject), of: subject)
      }
    }
  }
}
