import Education
import Linkage
import Tabular

/// Answers names of schools, trusts or anything else from a register, by a model.
final class RegisterMatcher: NameMatcher {
  let resolver: NameResolver
  /// Whether the register has areas, days and places that stand beside a name.
  let hasContext: Bool
  /// The day as at which names are meant; nil for no day in particular.
  let asAt: CalendarDate?

  init(_ resolver: NameResolver, hasContext: Bool, asAt: CalendarDate?) {
    self.resolver = resolver
    self.hasContext = hasContext
    self.asAt = asAt
  }

  /// So many reasons are told of an answer.
  private static let mostReasons = 4
  /// A candidate less probable than this is not worth a person's time.
  private static let leastProbability = 0.001

  func answer(_ questions: ArraySlice<MatchQuestion>, _ body: (MatchAnswer) -> Void) {
    resolver.asking { asking in
      for place in questions.indices { body(answer(question(questions[place]), &asking)) }
    }
  }

  private func answer(_ asked: NameQuestion, _ asking: inout NameResolver.Asking) -> MatchAnswer {
    let (query, found) = resolver.answer(asked, &asking)
    return answer(code: asked.code, query, found, &asking.workspace)
  }

  func isKin(_ one: String, _ other: String) -> Bool {
    register.isLineage(one, other)
  }

  /// How a question was answered, line by line.
  func explanation(_ question: MatchQuestion) -> [String] {
    explanation(self.question(question))
  }

  /// How a question was answered as the resolver is asked it, line by line.
  func explanation(_ asked: NameQuestion) -> [String] {
    let answer = resolver.asking { self.answer(asked, &$0) }
    let day = asked.asAt.map { " as at \($0)" } ?? ""
    var lines = ["\"\(asked.name)\"\(day): \(answer.verdict.rawValue)"]
    lines += answer.entities.map { "  \($0.id) \($0.name)" }
    if let probability = answer.probability {
      let margin = String(fixed: answer.margin ?? 0, places: 3)
      lines.append("probability \(String(fixed: probability, places: 3)), margin \(margin)")
    }
    let isByCode = answer.entities.first?.id == asked.code
    lines +=
      isByCode
      ? answer.reasons
      : answer.entities.flatMap { register.place(of: $0.id).map(notes) ?? [] }
    return lines + resolver.explanation(of: asked)
  }

  /// The question as the resolver is asked it.
  func question(_ question: MatchQuestion) -> NameQuestion {
    guard hasContext else {
      return NameQuestion(question.name, code: question.code, asAt: question.asAt ?? asAt)
    }
    return NameQuestion(
      question.name, authority: question.authority, postcode: question.postcode,
      town: question.town, code: question.code, asAt: question.asAt ?? asAt)
  }

  /// An answer for what the resolver found.
  ///
  /// The probability is that of the entity or of one a step before or after it: a school and the
  /// academy that it became have one name, and to mean either is to mean the other.
  private func answer(
    code: String, _ query: Query, _ found: RankedAnswer, _ workspace: inout Linker.Workspace
  ) -> MatchAnswer {
    if !code.isEmpty, let entity = register.place(of: code) {
      return answer(byCode: code, entity, query, found)
    }
    let candidates = found.candidates.filter { $0.probability >= Self.leastProbability }
      .map(candidate)
    guard let best = found.best, found.verdict != .none else {
      return MatchAnswer(
        .none, reasons: ["nothing in the register is likely to be meant"], others: candidates)
    }
    var reasons = resolver.linker.reasons(
      query, for: best.entity, atMost: Self.mostReasons, &workspace)
    guard found.verdict == .one else {
      let choices = found.choices.map(\.id)
      return MatchAnswer(
        .ambiguous, probability: best.lineageProbability, margin: max(found.margin, 0),
        reasons: ["\(choices.count) are about as likely: \(choices.joined(separator: ", "))"]
          + reasons,
        others: candidates)
    }
    if best.lineageProbability - best.probability > 0.01 {
      reasons.append("or one a step before or after it")
    }
    return MatchAnswer(
      .one, entities: [candidate(best)], probability: best.lineageProbability,
      margin: found.margin, reasons: reasons + notes(best.entity),
      others: candidates.filter { $0.id != best.id })
  }

  /// The file's own code decides, and the name is compared with it.
  private func answer(
    byCode code: String, _ entity: Int, _ query: Query, _ found: RankedAnswer
  ) -> MatchAnswer {
    let official = register.title(of: entity)
    let same = found.candidates.first { $0.entity == entity }
    let agrees = query.name.isEmpty || (same?.lineageProbability ?? 0) >= 0.5
    return MatchAnswer(
      .one, entities: [MatchAnswer.Candidate(id: code, name: official)],
      probability: agrees ? 1 : AuthorityResolver.contradictedCodeProbability,
      reasons: [
        "code \(code) is \(official)",
        query.name.isEmpty ? "there is no name" : agrees ? "the name agrees" : "the name differs",
      ] + notes(entity))
  }

  private func candidate(_ one: RankedAnswer.Candidate) -> MatchAnswer.Candidate {
    MatchAnswer.Candidate(
      id: one.id, name: register.title(of: one.entity),
      probability: one.probability)
  }

  private var register: EntityRegister { resolver.linker.register }

  /// What became of an entity.
  private func notes(_ entity: Int) -> [String] {
    guard let end = register.end(of: entity) else { return [] }
    let heirs = register.successors(of: entity)
      .map { "\(register.ids[$0]) \(register.title(of: $0))" }
    // What ended on a day unknown ended before every one.
    let ended = end < 0 ? "it has ended" : "it ended on \(CalendarDate(dayNumber: end))"
    return [ended + (heirs.isEmpty ? "" : "; in its place: \(heirs.joined(separator: ", "))")]
  }
}
