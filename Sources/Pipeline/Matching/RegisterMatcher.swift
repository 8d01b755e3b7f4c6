import Education
import Linkage
import Tabular

/// Answers names of schools, trusts or anything else from a register, by a model.
struct RegisterMatcher: NameMatcher {
  let resolver: NameResolver
  let facts: RegisterFacts
  /// Whether the register has areas, days and places that stand beside a name.
  let hasContext: Bool
  /// The day as at which names are meant; nil for no day in particular.
  let asAt: CalendarDate?

  /// So many reasons are told of an answer.
  private static let mostReasons = 4
  /// A candidate less probable than this is not worth a person's time.
  private static let leastProbability = 0.001

  func answers(to questions: [MatchQuestion]) -> [MatchAnswer] {
    resolver.found(forDistinct: questions.map(question)) { query, found, _ in
      answer(query, found)
    }
  }

  /// How a question was answered, line by line.
  func explanation(_ question: MatchQuestion) -> [String] {
    let queries = resolver.queries([self.question(question)])
    return queries.flatMap { resolver.linker.explanation(of: $0) }
  }

  /// The question as the resolver is asked it.
  func question(_ question: MatchQuestion) -> NameQuestion {
    guard hasContext else { return NameQuestion(question.name, asAt: question.asAt ?? asAt) }
    return NameQuestion(
      question.name, authority: question.authority,
      postcode: question.postcode.isEmpty ? nil : question.postcode, town: question.town,
      asAt: question.asAt ?? asAt)
  }

  /// An answer for what the resolver found.
  ///
  /// The probability is that of the entity or of one a step before or after it: a school and the
  /// academy that it became have one name, and to mean either is to mean the other.
  func answer(_ query: Query, _ found: RankedAnswer) -> MatchAnswer {
    let candidates = found.candidates.filter { $0.probability >= Self.leastProbability }.map {
      one in
      MatchAnswer.Candidate(
        id: one.id, name: facts[one.id]?.name ?? "", probability: one.probability)
    }
    guard let best = found.best, best.lineageProbability >= found.noneProbability else {
      return MatchAnswer(
        .none, probability: nil, reasons: ["nothing in the register is likely to be meant"],
        others: candidates)
    }
    var reasons = resolver.linker.evidence(query, for: best.entity).prefix(Self.mostReasons)
      .map(\.description)
    if best.lineageProbability - best.probability > 0.01 {
      reasons.append("or one a step before or after it")
    }
    if let ended = facts[best.id]?.ended, !ended.isEmpty {
      let heirs = facts.successors(of: best.id).map { "\($0) \(facts[$0]?.name ?? "")" }
      reasons.append(
        "it ended on \(ended)"
          + (heirs.isEmpty ? "" : "; in its place: \(heirs.joined(separator: ", "))"))
    }
    return MatchAnswer(
      .one, entities: candidates.prefix(1).map { $0 }, probability: best.lineageProbability,
      margin: found.margin, reasons: reasons, others: Array(candidates.dropFirst()))
  }
}
